"""Amazon's Swagger 2.0 models, as far as they are needed to judge a request or a wire type."""

import json
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import msgspec

from tests.app.amazon.odd_server import Seen

FOLDER = Path(__file__).parents[3] / "shared" / "spapi"
_KINDS: Mapping[str, tuple[type, ...]] = {
    "string": (str,),
    "integer": (int,),
    "number": (int, float),
    "boolean": (bool,),
    "object": (dict,),
    "array": (list,),
}
_METHODS = frozenset({"get", "post", "put", "delete"})


class Model:
    """One API's model. OSError where it is not there."""

    def __init__(self, name: str) -> None:
        self.body: dict[str, Any] = json.loads((FOLDER / f"{name}.json").read_text())

    def definition(self, name: str) -> dict[str, Any]:
        found: dict[str, Any] = self.body["definitions"][name]
        return found

    def resolved(self, schema: dict[str, Any]) -> dict[str, Any]:
        """Without ``$ref``."""
        while "$ref" in schema:
            schema = self.definition(schema["$ref"].rsplit("/", 1)[-1])
        return schema

    def faults_of(self, seen: Seen) -> list[str]:
        """What the model has against a request: path, parameters, body."""
        operation = self._operation(seen)
        if operation is None:
            return [f"no operation for {seen.method} {seen.path}"]
        parameters = [self._parameter(each) for each in operation.get("parameters", [])]
        return [
            *self._faults_of_query(seen, parameters),
            *self._faults_of_headers(seen, parameters),
            *self._faults_of_body(seen, parameters),
        ]

    def faults(self, value: Any, schema: dict[str, Any], at: str = "$") -> Iterator[str]:
        """Wrong kinds, unknown enum values, unknown and missing properties."""
        schema = self.resolved(schema)
        kinds = _KINDS.get(schema.get("type", "object"), ())
        if not isinstance(value, kinds):
            yield f"{at}: {type(value).__name__} is no {schema.get('type')}"
        elif "enum" in schema and value not in schema["enum"]:
            yield f"{at}: {value} is not one of {schema['enum']}"
        elif isinstance(value, dict):
            yield from self._faults_of_object(value, schema, at)
        elif isinstance(value, list):
            for index, each in enumerate(value):
                yield from self.faults(each, schema["items"], f"{at}[{index}]")

    def unknown_fields(self, shape: Any, schema: dict[str, Any], at: str = "$") -> Iterator[str]:
        """Fields of a wire type, by their names on the wire, that the model lacks."""
        schema = self.resolved(schema)
        for field in msgspec.structs.fields(shape):
            name = f"{at}.{field.encode_name}"
            known = schema.get("properties", {})
            if field.encode_name not in known:
                yield name
                continue
            inner = self.resolved(known[field.encode_name])
            for each in _structs(field.type):
                yield from self.unknown_fields(each, inner.get("items", inner), name)

    def sandbox_answers(self, path: str, method: str, status: str) -> list[Any]:
        """Amazon's own example answers of an operation."""
        answer = self.body["paths"][path][method]["responses"][status]
        cases = answer.get("x-amzn-api-sandbox", {}).get("static", [])
        return [case["response"] for case in cases]

    def _operation(self, seen: Seen) -> dict[str, Any] | None:
        for path, methods in self.body["paths"].items():
            pattern = re.sub(r"\{\w+\}", "[^/]+", path)
            if re.fullmatch(pattern, unquote(seen.path)) and seen.method.lower() in _METHODS & set(methods):
                found: dict[str, Any] = methods[seen.method.lower()]
                return found
        return None

    def _parameter(self, parameter: dict[str, Any]) -> dict[str, Any]:
        if "$ref" not in parameter:
            return parameter
        found: dict[str, Any] = self.body["parameters"][parameter["$ref"].rsplit("/", 1)[-1]]
        return found

    def _faults_of_query(self, seen: Seen, parameters: list[dict[str, Any]]) -> Iterator[str]:
        known = {each["name"]: each for each in parameters if each.get("in") == "query"}
        for name, value in seen.query.items():
            if name not in known:
                yield f"unknown query parameter {name}"
                continue
            allowed = known[name].get("items", known[name]).get("enum")
            if allowed and set(value.split(",")) - set(allowed):
                yield f"{name}: {value} is not among {allowed}"
        yield from (f"{name} is missing" for name in known if _is_missing(known[name], seen.query))

    def _faults_of_headers(self, seen: Seen, parameters: list[dict[str, Any]]) -> Iterator[str]:
        known = {each["name"].lower(): each for each in parameters if each.get("in") == "header"}
        for name, value in seen.headers.items():
            is_amazons = name.startswith("x-amzn-")
            allowed = known.get(name, {}).get("enum", [value])
            if is_amazons and (name not in known or value not in allowed):
                yield f"header {name}: {value}"

    def _faults_of_body(self, seen: Seen, parameters: list[dict[str, Any]]) -> Iterator[str]:
        schema = next((each["schema"] for each in parameters if each.get("in") == "body"), None)
        if schema is None and seen.body:
            yield "a body where none is expected"
        elif schema is not None:
            yield from self.faults(seen.json, schema)

    def _faults_of_object(self, value: dict[str, Any], schema: dict[str, Any], at: str) -> Iterator[str]:
        known = schema.get("properties", {})
        for name in schema.get("required", []):
            if name not in value:
                yield f"{at}.{name} is missing"
        for name, each in value.items():
            if name in known:
                yield from self.faults(each, known[name], f"{at}.{name}")
            else:
                yield f"{at}.{name} is unknown"


def _is_missing(parameter: dict[str, Any], query: Mapping[str, str]) -> bool:
    return bool(parameter.get("required")) and parameter["name"] not in query


def _structs(kind: Any) -> list[Any]:
    """The wire types inside a field's type."""
    if isinstance(kind, type) and issubclass(kind, msgspec.Struct):
        return [kind]
    return [found for inner in getattr(kind, "__args__", ()) for found in _structs(inner)]
