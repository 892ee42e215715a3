"""Addresses of the doors into the house, and of a group's own page."""

from django.urls import path

from leerrijk.home import views

app_name = "home"

urlpatterns = [
    path("", views.start, name="start"),
    path("groep/start/", views.begin, name="begin"),
    path("gastheer/<str:secret>/", views.host, name="host"),
    path("groep/<slug:group_id>/", views.group, name="group"),
    path("groep/<slug:group_id>/link/", views.link, name="link"),
    path("demonstratie/", views.demonstration, name="demo"),
    path("privacy/", views.privacy, name="privacy"),
]
