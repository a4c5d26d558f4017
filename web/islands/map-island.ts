// SPDX-License-Identifier: EUPL-1.2
// One map, with Leaflet: borders below, a background if the installation has one, and points; or a place to choose.
import * as L from "leaflet";
import "leaflet/dist/leaflet.css";
import "../styles/live-map.css";

type Words = DOMStringMap;
interface Properties { count: number; title?: string; phase?: string; amount?: string; address?: string }
interface Feature { bbox?: [number, number, number, number]; properties: Properties; geometry: { coordinates: [number, number] } }
interface Points { features: Feature[] }

const netherlands = L.latLngBounds([50.7, 3.3], [53.6, 7.3]);

async function fetch_json<Type>(address: string): Promise<Type> {
  const answer = await fetch(address, { headers: { accept: "application/geo+json" } });
  if (!answer.ok) throw new Error(String(answer.status));
  return (await answer.json()) as Type;
}

function popup_of(properties: Properties): HTMLElement {
  const box = document.createElement("div");
  const link = document.createElement("a");
  link.className = "utrecht-link";
  link.href = properties.address ?? "";
  link.textContent = properties.title ?? "";
  const facts = document.createElement("span");
  facts.textContent = [properties.phase, properties.amount].filter(Boolean).join(" · ");
  box.append(link, facts);
  return box;
}

function with_query(address: string, box: number[] | null): string {
  if (!box) return address;
  // The edge itself counts: a little more, so that rounding leaves nobody out.
  const wide = [box[0]! - 1e-6, box[1]! - 1e-6, box[2]! + 1e-6, box[3]! + 1e-6];
  return address + (address.includes("?") ? "&" : "?") + "vak=" + wide.map((edge) => edge.toFixed(7)).join(",");
}

function icon(count: number): L.DivIcon {
  const size = count > 1 ? 44 : 28;
  const html = document.createElement("span");
  html.textContent = count > 1 ? String(count) : "";
  return L.divIcon({ className: count > 1 ? "meent-marker meent-marker--many" : "meent-marker", html, iconSize: [size, size] });
}

async function show_points(map: L.Map, layer: L.LayerGroup, address: string, box: number[] | null, words: Words): Promise<void> {
  const points = await fetch_json<Points>(with_query(address, box));
  const bounds = L.latLngBounds([]);
  layer.clearLayers();
  for (const { properties, geometry, bbox } of points.features) {
    const at = L.latLng(geometry.coordinates[1], geometry.coordinates[0]);
    bounds.extend(at);
    const many = properties.count > 1;
    const name = many ? (words["many"] ?? "").replace("{count}", String(properties.count)) : (properties.title ?? "");
    const marker = L.marker(at, { icon: icon(properties.count), title: name, alt: name }).addTo(layer);
    if (many && bbox) marker.on("click", () => void show_points(map, layer, address, bbox, words));
    else marker.bindPopup(popup_of(properties));
  }
  if (bounds.isValid()) map.fitBounds(bounds, { padding: [32, 32], maxZoom: 15 });
}

function choose_place(map: L.Map, body: HTMLElement, input: HTMLInputElement, words: Words): void {
  const said = document.createElement("p");
  said.className = "meent-map__note";
  said.setAttribute("role", "status");
  said.textContent = words["none"] ?? "";
  const button = document.createElement("button");
  button.type = "button";
  button.className = "utrecht-button utrecht-button--secondary-action";
  button.textContent = words["use"] ?? "";
  body.append(button, said);
  const marker = L.marker([0, 0], { icon: icon(1), keyboard: false, interactive: false });
  const put = (at: L.LatLng): void => {
    marker.setLatLng(at).addTo(map);
    input.value = `${at.lat.toFixed(5)}, ${at.lng.toFixed(5)}`;
    input.dispatchEvent(new Event("change", { bubbles: true }));
    said.textContent = words["used"] ?? "";
  };
  map.on("click", (event: L.LeafletMouseEvent) => put(event.latlng));
  button.addEventListener("click", () => put(map.getCenter()));
  const typed = input.value.match(/^\s*(\d+\.\d+)[\s,;]+(\d+\.\d+)\s*$/);
  if (!typed) return;
  const numbers = [Number(typed[1]), Number(typed[2])].sort((one, other) => one - other);
  const at = L.latLng(numbers[1]!, numbers[0]!);
  marker.setLatLng(at).addTo(map);
  map.setView(at, 15);
}

export async function show(body: HTMLElement, address: string, input: HTMLInputElement | null, words: Words): Promise<void> {
  const canvas = document.createElement("div");
  canvas.className = "meent-live-map__canvas";
  canvas.setAttribute("role", "region");
  canvas.setAttribute("aria-label", input ? (words["choose"] ?? "") : (words["name"] ?? ""));
  body.append(canvas);
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  const map = L.map(canvas, { zoomControl: false, zoomAnimation: !calm, fadeAnimation: !calm, markerZoomAnimation: !calm, inertia: !calm, scrollWheelZoom: false });
  map.attributionControl.setPrefix(false);
  L.control.zoom({ zoomInTitle: words["zoomIn"] ?? "", zoomOutTitle: words["zoomOut"] ?? "" }).addTo(map);
  map.fitBounds(netherlands);
  if (words["tiles"]) L.tileLayer(words["tiles"], { attribution: words["credit"] ?? "", maxZoom: 19 }).addTo(map);
  if (words["outlines"]) {
    const borders = await fetch_json<GeoJSON.FeatureCollection>(words["outlines"]);
    const layer = L.geoJSON(borders, { interactive: false, style: { className: words["tiles"] ? "meent-live-map__border" : "meent-live-map__border meent-live-map__border--filled" } }).addTo(map);
    if (layer.getBounds().isValid()) map.fitBounds(layer.getBounds());
  }
  if (input) choose_place(map, body, input, words);
  else await show_points(map, L.layerGroup().addTo(map), address, null, words);
}
