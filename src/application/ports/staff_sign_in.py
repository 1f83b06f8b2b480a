"""Signing in on the staff pages, by the code flow of the organisation's issuer."""

from datetime import datetime
from typing import Protocol

from attrs import field, frozen

from application.ports.tokens import PlatformClaims


@frozen
class SignInStart:
    """Where to send the browser, and what it must bring back in a cookie."""

    redirect_url: str = field(repr=False)
    sealed_state: str = field(repr=False)


@frozen
class SignedIn:
    """Who signed in, and the page they came from."""

    claims: PlatformClaims
    return_to: str = field(repr=False)


class StaffSignIn(Protocol):
    """The relying party's side of the flow. It keeps nothing: the browser carries the sealed state for ten minutes."""

    async def begin(self, return_to: str, *, anew: bool = False) -> SignInStart:
        """Start a sign-in that ends at `return_to`, a path of our own (else `Invalid`).

        `anew`: the person is to prove who they are although the issuer knows them already, as break-glass needs.

        Raises `IssuerUnavailable` when the issuer does not say where to sign in.
        """
        ...

    async def finish(self, code: str, state: str, sealed_state: str, now: datetime) -> SignedIn:
        """Exchange the code and return who signed in.

        Raises `InvalidToken` when state, code or identity token is not of the sign-in that `begin` sealed, and
        `IssuerUnavailable` when the issuer can not be asked.
        """
        ...
