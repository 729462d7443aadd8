"""Amazon's Swagger 2.0 models, as far as they are needed to judge a request or a wire type."""

import json
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

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
_METHODS = frozenset({"get", "post", "put", "patch", "delete"})


class Model:
    """One API's model. OSError where it is not there."""

    def __init__(self, name: str) -> None:
        self.body: dict[str, Any] = json.loads((FOLDER / f"{name}.json").read_text())

    def definition(self, name: str) -> dict[str, Any]:
        found: dict[str, Any] = self.body["definitions"][name]
        return found

    def resolved(self, schema: dict[str, Any]) -> dict[str, Any]:
        """Without ``$ref``, and with all that ``allOf`` lists put together."""
        while "$ref" in schema:
            schema = self.definition(schema["$ref"].rsplit("/", 1)[-1])
        parts = [self.resolved(each) for each in schema.get("allOf", ())]
        together = {key: value for part in parts for key, value in part.get("properties", {}).items()}
        return {**schema, "properties": together} if parts else schema

    def operation_id(self, seen: Seen) -> str:
        """Amazon's name of what was called; empty where the model has no such operation."""
        operation = self._operation(seen) or {}
        return str(operation.get("operationId", ""))

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

    def faults_of_answer(self, seen: Seen, status: int, body: Any) -> Iterator[str]:
        """What the model has against an answer's JSON; None where it had none."""
        operation = self._operation(seen) or {}
        answer = operation.get("responses", {}).get(str(status))
        if answer is None:
            yield f"no status {status}"
        elif body is not None:
            yield from self.faults(body, answer["schema"])

    def faults(self, value: Any, schema: dict[str, Any], at: str = "$") -> Iterator[str]:
        """Wrong kinds, unknown enum values, broken limits, unknown and missing properties."""
        schema = self.resolved(schema)
        kinds = _KINDS.get(schema.get("type", "object"), ())
        if not isinstance(value, kinds):
            yield f"{at}: {type(value).__name__} is no {schema.get('type')}"
            return
        yield from (f"{at}: {fault}" for fault in _beyond(value, schema))
        if isinstance(value, dict):
            yield from self._faults_of_object(value, schema, at)
        elif isinstance(value, list):
            for index, each in enumerate(value):
                yield from self.faults(each, schema["items"], f"{at}[{index}]")

    def unknown_fields(self, shape: Any, schema: dict[str, Any], at: str = "$") -> Iterator[str]:
        """Fields of a wire type, by their names on the wire, that the model lacks."""
        schema = self.resolved(schema)
        known = schema.get("properties", {})
        for field in msgspec.structs.fields(shape) if not _is_open(schema) else ():
            name = f"{at}.{field.encode_name}"
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
            pattern = re.sub(r"\{\w+\}", "[^/]+", path)  # a slash in a parameter is sent as %2F
            if re.fullmatch(pattern, seen.path) and seen.method.lower() in _METHODS & set(methods):
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
            yield from (f"{name}: {fault}" for fault in _faults_of_text(value, known[name]))
        yield from (f"{name} is missing" for name in known if _is_missing(known[name], seen.query))

    def _faults_of_headers(self, seen: Seen, parameters: list[dict[str, Any]]) -> Iterator[str]:
        known = {each["name"].lower(): each for each in parameters if each.get("in") == "header"}
        for name, value in seen.headers.items():
            is_amazons = name.startswith("x-amzn-")
            allowed = known.get(name, {}).get("enum", [value])
            if is_amazons and (name not in known or value not in allowed):
                yield f"header {name}: {value}"

    def _faults_of_body(self, seen: Seen, parameters: list[dict[str, Any]]) -> Iterator[str]:
        body = next((each for each in parameters if each.get("in") == "body"), None)
        if body is None and seen.body:
            yield "a body where none is expected"
        elif body is not None and seen.body:
            yield from self.faults(seen.json, body["schema"])
        elif body is not None and body.get("required"):
            yield "no body"

    def _faults_of_object(self, value: dict[str, Any], schema: dict[str, Any], at: str) -> Iterator[str]:
        known = schema.get("properties", {})
        for name in schema.get("required", []):
            if name not in value:
                yield f"{at}.{name} is missing"
        for name, each in value.items():
            if name in known:
                yield from self.faults(each, known[name], f"{at}.{name}")
            elif not _is_open(schema):
                yield f"{at}.{name} is unknown"


def _is_open(schema: Mapping[str, Any]) -> bool:
    """Amazon lets such an object hold what it likes: a listing's attributes."""
    return bool(schema.get("additionalProperties"))


def _beyond(value: Any, schema: Mapping[str, Any]) -> Iterator[str]:
    """What is of the right kind and yet not allowed."""
    if "enum" in schema and value not in schema["enum"]:
        yield f"{value} is not one of {schema['enum']}"
    if isinstance(value, int | float) and not _fits(value, schema, "minimum", "maximum"):
        yield f"{value} is too small or too large"
    if isinstance(value, str) and not _fits(len(value), schema, "minLength", "maxLength"):
        yield "too short or too long"
    if isinstance(value, str) and not re.search(schema.get("pattern", ""), value):
        yield f"{value} does not match {schema['pattern']}"
    if isinstance(value, list) and not _fits(len(value), schema, "minItems", "maxItems"):
        yield f"{len(value)} are too few or too many"


def _fits(size: float, schema: Mapping[str, Any], least: str, most: str) -> bool:
    return bool(schema.get(least, size) <= size <= schema.get(most, size))


def _faults_of_text(text: str, parameter: Mapping[str, Any]) -> Iterator[str]:
    """A query parameter's value: all of them are text on the wire."""
    kind = parameter["type"]
    if kind == "array":
        values = text.split(",")
        yield from _beyond(values, parameter)
        for each in values:
            yield from _beyond(each, parameter["items"])
    elif kind in ("integer", "number"):
        yield from _beyond(int(text), parameter) if text.isdecimal() else [f"{text} is no {kind}"]
    elif kind == "boolean" and text not in ("true", "false"):
        yield f"{text} is no boolean"
    else:
        yield from _beyond(text, parameter)


def _is_missing(parameter: dict[str, Any], query: Mapping[str, str]) -> bool:
    return bool(parameter.get("required")) and parameter["name"] not in query


def _structs(kind: Any) -> list[Any]:
    """The wire types inside a field's type."""
    if isinstance(kind, type) and issubclass(kind, msgspec.Struct):
        return [kind]
    return [found for inner in getattr(kind, "__args__", ()) for found in _structs(inner)]
