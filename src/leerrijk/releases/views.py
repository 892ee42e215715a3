"""The buttons of the close, for the host and for everybody who sent."""

from collections.abc import Callable
from contextlib import suppress

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils import timezone
from django.views.decorators.http import require_POST

from leerrijk.people import access as people
from leerrijk.people.queries import group as group_by_id
from leerrijk.people.roles import Role
from leerrijk.releases import actions
from leerrijk.rounds import access
from leerrijk.rounds.actions import Moved
from leerrijk.rounds.queries import Round, round_by_id, round_of_group


def _for_host(act: Callable[[Round, Role], None]) -> Callable[[HttpRequest, str], HttpResponse]:
    """A view of one of the host's buttons: pressing it twice, or too late, leads back to the page as it is."""

    @require_POST
    def button(request: HttpRequest, group_id: str) -> HttpResponse:
        group = group_by_id(group_id)
        asked = round_of_group(group_id)
        if asked is None:
            raise Http404
        person = people.role(group, request.COOKIES)
        people.require(person, "round.close")
        with suppress(Moved, actions.TooEarly, actions.NotWiped):
            act(asked, person)
        if asked.state == "closed":
            return redirect("insights:picture", group_id)
        return redirect("answers:live", group_id=group_id)

    return button


def _close(asked: Round, person: Role) -> None:
    actions.close(asked=asked, person=person, now=timezone.now())


def _finish(asked: Round, person: Role) -> None:
    actions.finish(asked=asked, now=timezone.now())


def _reopen(asked: Round, person: Role) -> None:
    actions.reopen(asked=asked, person=person)


def _erase(asked: Round, person: Role) -> None:
    actions.erase_unread(asked=asked, person=person)


close = _for_host(_close)
finish = _for_host(_finish)
reopen = _for_host(_reopen)
erase = _for_host(_erase)


@require_POST
def object_to(request: HttpRequest, round_id: str) -> HttpResponse:
    """*No, that is not right*, from a browser that sent."""
    asked = round_by_id(round_id)
    with suppress(Moved):
        actions.object_to(asked=asked, person=access.role(asked, request.COOKIES))
    return redirect("answers:profile", round_id=round_id)
