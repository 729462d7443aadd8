"""Shipping policies as managers edit them: each shows which of today's orders it catches (SHIP-2)."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from app.domain.order import Order, OrderStatus
from app.domain.people import Person, Role
from app.domain.shopping.deciding import Decision
from app.domain.shopping.policy import Policy
from app.domain.store_rules import Fault
from app.ports.clock import Clock
from app.ports.orders import OrderFilter, OrderList
from app.ports.policies import Choices, ParcelChoice, Policies
from app.ports.storage import Audited, Lookups, PrivateReads
from app.services.guard import require, require_sound
from app.services.shopping import decided

MOST_ORDERS = 2000  # of those to be shipped first; a page reads so many in a second
_PAGE = 200
_OPEN = (OrderStatus.OPEN, OrderStatus.PARTLY_SHIPPED)


class PolicyService:
    """Reads of hundreds of orders: off the loop."""

    def __init__(
        self,
        policies: Policies,
        choices: Choices,
        orders: OrderList,
        lookups: Lookups,
        private: PrivateReads,
        clock: Clock,
        *,
        bench_id: str = "",
    ) -> None:
        self._policies = policies
        self._choices = choices
        self._orders = orders
        self._lookups = lookups
        self._private = private
        self._clock = clock
        self._bench_id = bench_id

    def __repr__(self) -> str:
        return f"<PolicyService {len(self._policies.policies())} policies>"

    def policies(self) -> tuple[Policy, ...]:
        """In the order in which they are asked."""
        return self._policies.policies()

    async def save(self, person: Person, policies: Sequence[Policy]) -> None:
        """The whole list. Declined where a policy has no name or says nothing."""
        require(person, Role.MANAGER)
        require_sound(tuple(faults(policies)))
        now, names = self._clock.now(), ", ".join(policy.name for policy in policies)
        await self._policies.save(
            policies, Audited(now, person.user_id, self._bench_id, "policies_saved", detail=names)
        )

    def catches(self, policies: Sequence[Policy]) -> Mapping[str, int]:
        """How many of the open orders each of them catches, by its id; all are in it."""
        found: Counter[str] = Counter()
        for order in self._open_orders():
            found.update(self._caught_by(order, policies))
        return {policy.policy_id: found[policy.policy_id] for policy in policies}

    def orders_caught(self, policies: Sequence[Policy], policy_id: str, limit: int) -> tuple[str, ...]:
        """The first of them by their ship-by."""
        caught: list[str] = []
        for order in self._open_orders():
            if policy_id in self._caught_by(order, policies):
                caught.append(order.order_id)
            if len(caught) == limit:
                break
        return tuple(caught)

    def trace(self, order_id: str) -> Decision | None:
        """What the policies say of an order now; None: there is no such order."""
        order = self._lookups.order(order_id)
        return None if order is None else self._decision(order, self.policies())

    def choice_of(self, order_id: str) -> ParcelChoice | None:
        """What was decided when its label was bought."""
        return self._choices.choice_of(order_id)

    def _caught_by(self, order: Order, policies: Sequence[Policy]) -> Iterator[str]:
        trace = self._decision(order, policies).trace
        return (tried.policy_id for tried in trace if tried.is_matched)

    def _decision(self, order: Order, policies: Sequence[Policy]) -> Decision:
        return decided(policies, order, self._private.recipient(order.order_id))

    def _open_orders(self) -> Iterator[Order]:
        mark, read = None, 0
        while read < MOST_ORDERS:
            rows = self._orders.page(OrderFilter(statuses=_OPEN), mark, _PAGE)
            for row in rows:
                order = self._lookups.order(row.order_id)
                if order is not None:
                    yield order
            if len(rows) < _PAGE:
                return
            mark, read = rows[-1].mark, read + len(rows)


def faults(policies: Sequence[Policy]) -> Iterator[Fault]:
    """Fields are named by the policy's place in the list."""
    ids = Counter(policy.policy_id for policy in policies)
    for place, policy in enumerate(policies):
        if not policy.name.strip():
            yield Fault(f"{place}.name", "name_missing")
        if policy.actions == type(policy.actions)():
            yield Fault(f"{place}.actions", "says_nothing")
        if not policy.policy_id or ids[policy.policy_id] > 1:
            yield Fault(f"{place}.policy_id", "twice")
