"""The addresses of the offer."""

from django.urls import path

from leerrijk.activities import views

app_name = "activities"

urlpatterns = [path("groep/<slug:group_id>/aanbod/", views.offer, name="offer")]
