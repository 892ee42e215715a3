from django.urls import path

from leerrijk.ui import views

app_name = "ui"

urlpatterns = [path("onderdelen/", views.components, name="components")]
