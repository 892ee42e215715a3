from django.urls import URLPattern, URLResolver, path

from leerrijk.content.views import elements

app_name = "content"

urlpatterns: list[URLPattern | URLResolver] = [
    path("model/onderdelen/", elements.index, name="elements"),
    path("model/onderdeel/<str:element>/", elements.element, name="element"),
    path("model/onderdeel/<str:element>/bedankt/", elements.thanks, name="thanks"),
]
