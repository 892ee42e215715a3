"""What the tests of several rooms share: a group in a room, made through the pages."""

from collections.abc import Callable

import pytest
from django.test import Client

from tests.room import Room


@pytest.fixture
def room(transactional_db: None) -> Room:
    """A group that was started, with no round yet."""
    return Room.start()


@pytest.fixture
def open_room(room: Room) -> Room:
    """A group whose round is open on phones."""
    room.open()
    return room


@pytest.fixture
def phone() -> Callable[[], Client]:
    """A browser of somebody else, each time anew."""
    return Client
