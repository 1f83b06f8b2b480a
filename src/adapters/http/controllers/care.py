"""Care relations: who cares for a patient, and how that ended."""

from litestar import Controller, get, post
from litestar.params import JSONBody

from adapters.http.controllers.common import Caller, Cases, PathName, identity_in_path
from adapters.http.problems import PROBLEMS
from adapters.http.wire.care import CareRelationOut, CareTeam, EndedCare
from adapters.http.wire.render import care_out
from application.care.end_care import BlockCare, EndCare
from application.care.restore_care import RestoreCare
from application.care.see_care_team import SeeCareTeam


class Care(Controller):
    """`/people/{identity}/care-team`. Repeating an act changes nothing more."""

    path = "/people/{identity:str}/care-team"
    tags = ("People",)

    @get(operation_id="SeeCareTeam", responses=PROBLEMS)
    async def see(self, identity: PathName, caller: Caller, use_cases: Cases) -> CareTeam:
        """Tell who cares for the patient, and whose care ended; a patient sees their own."""
        relations = await use_cases.see_care_team(SeeCareTeam(actor=caller, patient=identity_in_path(identity)))
        return CareTeam(items=[care_out(one) for one in relations], next_cursor=None)

    @post("/{provider:str}/end", operation_id="EndCare", status_code=200, responses=PROBLEMS)
    async def end(
        self,
        identity: PathName,
        provider: PathName,
        data: JSONBody[EndedCare],
        caller: Caller,
        use_cases: Cases,
    ) -> CareRelationOut:
        """End the provider's care: the provider themselves, an administrator or a service."""
        command = EndCare(
            actor=caller,
            patient=identity_in_path(identity),
            provider=identity_in_path(provider),
            reason=data.reason,
        )
        return care_out(await use_cases.end_care(command))

    @post("/{provider:str}/block", operation_id="BlockCare", status_code=200, responses=PROBLEMS)
    async def block(self, identity: PathName, provider: PathName, caller: Caller, use_cases: Cases) -> CareRelationOut:
        """Block the care relation in the clinic's name: an administrator or a service."""
        command = BlockCare(actor=caller, patient=identity_in_path(identity), provider=identity_in_path(provider))
        return care_out(await use_cases.end_care(command))

    @post("/{provider:str}/restore", operation_id="RestoreCare", status_code=200, responses=PROBLEMS)
    async def restore(
        self, identity: PathName, provider: PathName, caller: Caller, use_cases: Cases
    ) -> CareRelationOut:
        """Let it last again: an administrator or a service."""
        command = RestoreCare(actor=caller, patient=identity_in_path(identity), provider=identity_in_path(provider))
        return care_out(await use_cases.restore_care(command))
