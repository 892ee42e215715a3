"""Ticking what a group is offered: round trip, refusals, and what was typed is kept."""

import pytest
from django.db import IntegrityError, connection, transaction
from django.test import Client
from django.test.utils import CaptureQueriesContext
from tests.insights.pictured import TRAINING, Pictured, pictured

from leerrijk.activities import actions, privacy, queries
from leerrijk.activities.models import Activity
from leerrijk.people.access import Refused
from leerrijk.people.roles import Role

pytestmark = pytest.mark.django_db


@pytest.fixture
def shown() -> Pictured:
    return pictured(offer=TRAINING)


def test_hours_that_are_typed_are_the_offer_and_lead_to_the_picture(shown: Pictured) -> None:
    response = shown.host.post(shown.offer, {"form.duo": "16", "form.training": "8", "form.education": ""})
    assert response.status_code == 302
    assert response["Location"] == shown.page
    assert queries.ticked(shown.group.id) == {"form.training": 8, "form.duo": 16}
    told = shown.host.get(shown.offer).content.decode()
    assert 'name="form.duo" type="number" inputmode="numeric" min="0" max="2000" step="1" value="16"' in told


def test_the_offer_has_the_weights_of_the_pack_in_its_order(shown: Pictured) -> None:
    offered = queries.offered(shown.group.id)
    assert [(each.form, each.hours) for each in offered] == [("form.training", 40), ("form.education", 20)]
    assert all(sum(each.weights.values()) == pytest.approx(1) for each in offered)


def test_all_fifteen_forms_stand_on_the_page_with_a_name_each(shown: Pictured) -> None:
    told = shown.host.get(shown.offer).content.decode()
    assert told.count('class="offer__hours"') == len(queries.forms()) >= 15
    for form in queries.forms():
        assert f'for="{form.id}">{form.title.say("nl")}<' in told


@pytest.mark.parametrize("typed", ["-1", "2001", "veel", "1.5", "9" * 5000])
def test_a_mistake_keeps_everything_typed_and_changes_nothing(shown: Pictured, typed: str) -> None:
    response = shown.host.post(shown.offer, {"form.duo": "16", "form.training": typed})
    told = response.content.decode()
    assert response.status_code == 422
    assert "Er is nog niets bewaard" in told
    assert 'value="16"' in told
    assert f'value="{typed}"' in told
    assert 'aria-describedby="form.training-error"' in told
    assert queries.ticked(shown.group.id) == TRAINING


def test_a_form_that_nobody_knows_is_not_taken_in(shown: Pictured) -> None:
    shown.host.post(shown.offer, {"form.duo": "16", "form.invented": "8"})
    assert queries.ticked(shown.group.id) == {"form.duo": 16}
    with pytest.raises(actions.NoOffer):
        actions.set_offer(group=shown.group, person=Role.HOST, hours={"form.duo": 8, "form.invented": 8})
    assert queries.ticked(shown.group.id) == {"form.duo": 16}


@pytest.mark.parametrize("hours", [0, -1, 2001])
def test_hours_that_no_year_has_are_refused_by_action_and_table(shown: Pictured, hours: int) -> None:
    with pytest.raises(actions.NoOffer):
        actions.set_offer(group=shown.group, person=Role.HOST, hours={"form.duo": hours})
    with pytest.raises(IntegrityError), transaction.atomic():
        Activity.objects.create(group=shown.group, form="form.duo", hours=hours)


@pytest.mark.parametrize("person", [Role.VISITOR, Role.ONLOOKER, Role.PARTICIPANT, Role.BEAMER])
def test_only_the_host_changes_the_offer(shown: Pictured, person: Role) -> None:
    with pytest.raises(Refused):
        actions.set_offer(group=shown.group, person=person, hours={})
    assert queries.ticked(shown.group.id) == TRAINING


def test_visitor_participant_and_onlooker(shown: Pictured) -> None:
    for client in (Client(), shown.phone):
        assert client.get(shown.offer).status_code == 403
        assert client.post(shown.offer, {"form.duo": "1"}).status_code == 403
    type(shown.group).objects.filter(pk=shown.group.pk).update(demo=True)
    looked = Client().get(shown.offer)
    assert looked.status_code == 200
    assert '<fieldset class="offer" disabled>' in looked.content.decode()
    assert Client().post(shown.offer, {"form.duo": "1"}).status_code == 403
    assert queries.ticked(shown.group.id) == TRAINING


def test_an_unknown_group_is_not_found() -> None:
    assert Client().get("/groep/abcdefghjkmn/aanbod/").status_code == 404


def test_a_form_is_ticked_once(shown: Pictured) -> None:
    with pytest.raises(IntegrityError), transaction.atomic():
        Activity.objects.create(group=shown.group, form="form.training", hours=1)


def test_the_page_asks_little_of_the_database(shown: Pictured) -> None:
    with CaptureQueriesContext(connection) as asked:
        shown.host.get(shown.offer)
    assert len(asked) <= 2


def test_the_offer_goes_with_its_group(shown: Pictured) -> None:
    shown.group.delete()
    assert not Activity.objects.exists()
    assert [kept.what.split(":")[0] for kept in privacy.KEPT] == ["activities.Activity"]
