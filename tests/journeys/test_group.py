"""Journey 1: from the start page to the picture of the group, without an account, with and without scripts."""

from pathlib import Path

import cv2
import numpy
import pytest
from playwright.sync_api import Browser, Page, expect

from tests.journeys.people import Host, Phone, context
from tests.journeys.site import until

PEOPLE = 8
MOST_INTERACTIONS = 12


def decoded(page: Page) -> str:
    """What a phone's camera reads from the QR code on the screen."""
    shot = page.locator(".qr").screenshot()
    image = cv2.imdecode(numpy.frombuffer(shot, numpy.uint8), cv2.IMREAD_COLOR)
    return str(cv2.QRCodeDetector().detectAndDecode(image)[0])


def keep(page: Page, folder: Path | None, name: str) -> None:
    """Keep a screenshot when the run asks for them."""
    if folder:
        page.screenshot(path=folder / f"{name}.png")


@pytest.mark.parametrize("scripts", [True, False], ids=["with scripts", "without scripts"])
def test_a_group_sees_its_picture_ten_minutes_later(
    browser: Browser, site: str, scripts: bool, pictures: Path | None
) -> None:
    shots = pictures if scripts else None
    host = Host.arrive(browser, site, scripts=scripts)
    keep(host.page, shots, "start")
    host.start_group()
    host.open_round()
    code = host.page.locator(".code__words").inner_text()
    assert decoded(host.page) == f"{site}/c/{code.replace(' ', '-')}/"

    phones = [Phone.join(browser, site, code, scripts=scripts) for _ in range(PEOPLE)]
    for taste, phone in enumerate(phones):
        phone.fill_in(taste)
        phone.send()
    _keep_phone(browser, site, code, phones[2], shots)

    if scripts:
        expect(host.page.locator(".count__number")).to_have_text(str(PEOPLE))
    else:
        host.page.reload()
    keep(host.page, shots, "host")
    host.click(host.button("Sluiten"))
    _come_to_the_picture(host, scripts)

    assert host.interactions <= MOST_INTERACTIONS
    for phone in phones:
        if not scripts:
            phone.page.reload()
        phone.page.get_by_role("link", name="Bekijk het beeld van de groep").click()
        expect(phone.page.locator("h1")).to_have_text(host.page.locator("h1").inner_text())
    _tick_the_offer(host, shots)


def _keep_phone(browser: Browser, site: str, code: str, phone: Phone, shots: Path | None) -> None:
    if not shots:
        return
    other = context(browser, 390).new_page()
    other.goto(f"{site}/c/{code.replace(' ', '-')}/")
    keep(other, shots, "first")
    other.get_by_role("button", name="Begin").click()
    Phone(other).answer_page(1)
    keep(other, shots, "questions")
    keep(phone.page, shots, "profile")


def _come_to_the_picture(host: Host, scripts: bool) -> None:
    picture = f"{host.site}/groep/{host.group}/beeld/"
    if scripts:
        host.page.wait_for_url(picture)
        return
    answers = host.page.context.request
    until(lambda: "Bekijk het beeld" in answers.get(f"{host.site}/groep/{host.group}/ronde/").text())
    host.click(host.link("Kijk opnieuw"))
    host.click(host.link("Bekijk het beeld van de groep"))
    assert host.page.url == picture


def _tick_the_offer(host: Host, shots: Path | None) -> None:
    """What the group is offered, in so many seconds, and the picture beside it."""
    host.page.goto(f"{host.site}/groep/{host.group}/aanbod/")
    for form, hours in (("Training", "24"), ("Opleiding", "16"), ("Intervisie", "8")):
        host.page.get_by_label(form, exact=False).first.fill(hours)
    host.page.get_by_role("main").get_by_role("button").first.click()
    host.page.goto(f"{host.site}/groep/{host.group}/beeld/")
    expect(host.page.get_by_role("main")).to_contain_text("Raakvlak")
    keep(host.page, shots, "picture")
    if shots:
        beamer = context(host.page.context.browser or pytest.fail("no browser"), 1600, 900).new_page()
        beamer.goto(host.page.get_by_role("link", name="beamer").get_attribute("href") and _beamer(host))
        keep(beamer, shots, "beamer")
        host.page.goto(f"{host.site}/model/")
        keep(host.page, shots, "model")


def _beamer(host: Host) -> str:
    address = host.page.get_by_role("link", name="beamer").get_attribute("href") or ""
    return f"{host.site}{address}"


def test_on_paper_the_host_types_by_keyboard_alone(browser: Browser, site: str) -> None:
    host = Host.arrive(browser, site)
    host.start_group("Team Papier")
    host.open_round("Op papier")
    keyboard = host.page.keyboard
    for sheet in range(5):
        expect(host.page.locator("input:not([type=hidden])").first).to_be_focused()
        for place in range(5):
            keyboard.type(str(8 + (sheet + place) % 9))
            keyboard.press("Tab" if place < 4 else "Enter")
        expect(host.page.locator("#typed")).to_contain_text(str(sheet + 1))
    host.click(host.button("Sluit en bekijk het beeld"))
    expect(host.page.locator("h1")).not_to_be_empty()
    assert host.page.url.endswith("/beeld/")


def test_one_no_stops_the_close_on_every_screen(browser: Browser, site: str) -> None:
    host = Host.arrive(browser, site)
    host.start_group("Team Tel Mee")
    host.open_round()
    code = host.page.locator(".code__words").inner_text()
    phone = Phone.join(browser, site, code)
    phone.fill_in()
    phone.send()
    host.click(host.button("Sluiten"))
    phone.page.get_by_role("button", name="Nee, dat klopt niet").click()
    expect(host.page.locator("h1")).to_contain_text("dit klopt niet")
    host.click(host.button("Laat de ronde verdergaan"))
    expect(host.page.locator("h1")).to_have_text("De ronde is open")


def test_the_host_link_makes_another_browser_the_host(browser: Browser, site: str) -> None:
    host = Host.arrive(browser, site)
    link = host.start_group("Team Twee Laptops")
    other = context(browser).new_page()
    assert other.goto(f"{site}/groep/{host.group}/").status == 403  # type: ignore[union-attr]
    other.goto(link)
    other.get_by_role("button", name="Verder als gastheer").click()
    assert other.url == f"{site}/groep/{host.group}/"
    expect(other.locator("h1")).to_have_text("Team Twee Laptops")


def test_a_browser_killed_halfway_goes_on_where_it_was(browser: Browser, site: str) -> None:
    host = Host.arrive(browser, site)
    host.start_group("Team Halverwege")
    host.open_round()
    code = host.page.locator(".code__words").inner_text()
    phone = Phone.join(browser, site, code)
    phone.answer_page(1)
    phone.page.get_by_role("button", name="Bewaar en ga verder").click()
    kept = phone.page.context.storage_state()
    phone.page.context.close()
    again = browser.new_context(storage_state=kept, locale="nl-NL").new_page()
    again.goto(f"{site}/c/{code.replace(' ', '-')}/")
    expect(again.locator("input:checked")).to_have_count(5)
