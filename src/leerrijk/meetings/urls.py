"""Addresses of what a group takes to its meeting."""

from django.urls import path

from leerrijk.meetings import views

app_name = "meetings"

urlpatterns = [
    path("groep/<slug:group_id>/formulier.pdf", views.form, name="form"),
    path("groep/<slug:group_id>/kit.zip", views.kit, name="kit"),
    path("groep/<slug:group_id>/uitnodiging/", views.invite, name="invite"),
]
