// SPDX-License-Identifier: EUPL-1.2
#include "web/layered_drawing.h"

#include <algorithm>
#include <cstdlib>
#include <map>
#include <utility>

#include "base/check.h"

namespace meent::web {
namespace {

constexpr int lane_height = 10;
constexpr int border = 2;  // room for the line around a box

bool goes_back(const DrawnEdge& edge) { return edge.to <= edge.from; }

// The most steps from the first box, going forward. What is only reached by going back stands in the second column.
std::vector<int> columns_of(std::size_t boxes, const std::vector<DrawnEdge>& edges) {
  std::vector<int> columns(boxes, 0);
  for (std::size_t i = 1; i < boxes; ++i) {
    columns[i] = 1;
    for (const DrawnEdge& edge : edges)
      if (edge.to == i && !goes_back(edge)) columns[i] = std::max(columns[i], columns[edge.from] + 1);
  }
  return columns;
}

class Plan {
 public:
  Plan(const std::vector<DrawnBox>& boxes, const std::vector<DrawnEdge>& edges, const DrawingSizes& sizes)
      : boxes_(boxes), edges_(edges), sizes_(sizes), columns_(columns_of(boxes.size(), edges)) {
    count_lanes();
    give_tracks();
    if (in_gap_.contains(-1)) left_ = sizes_.gap;
    place_boxes();
  }

  LayeredDrawing draw() {
    LayeredDrawing drawing;
    drawing.boxes = placed_;
    for (std::size_t i = 0; i < boxes_.size(); ++i) {
      drawing.width = std::max(drawing.width, placed_[i].x + sizes_.box + border);
      drawing.height = std::max(drawing.height, placed_[i].y + boxes_[i].height + border);
    }
    for (std::size_t i = 0; i < edges_.size(); ++i) drawing.lines.push_back({line(i), goes_back(edges_[i])});
    for (const auto& one : drawing.lines)
      for (const Corner& corner : one.corners) drawing.width = std::max(drawing.width, corner.x + border);
    return drawing;
  }

 private:
  // Gaps by the column left of them; -1 is the one before the first column.
  int span(const DrawnEdge& edge) const { return columns_[edge.to] - columns_[edge.from]; }
  bool is_long(const DrawnEdge& edge) const {
    return goes_back(edge) ? span(edge) < -1 || span(edge) > 0 : span(edge) > 1;
  }
  int first_gap(const DrawnEdge& edge) const { return columns_[edge.from] - (goes_back(edge) ? 1 : 0); }
  int last_gap(const DrawnEdge& edge) const {
    if (span(edge) == 0) return columns_[edge.to] - 1;
    return columns_[edge.to] - (goes_back(edge) ? 0 : 1);
  }

  // Long lines run above all boxes, the shortest nearest to them.
  void count_lanes() {
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < edges_.size(); ++i)
      if (is_long(edges_[i])) order.push_back(i);
    std::stable_sort(order.begin(), order.end(), [&](std::size_t left, std::size_t right) {
      return std::abs(span(edges_[left])) < std::abs(span(edges_[right]));
    });
    for (std::size_t i = 0; i < order.size(); ++i) lanes_[order[i]] = static_cast<int>(order.size() - i);
    top_ = order.empty() ? border : static_cast<int>(order.size() + 1) * lane_height;
  }

  void place_boxes() {
    placed_.resize(boxes_.size());
    const int last = *std::max_element(columns_.begin(), columns_.end());
    for (int column = 0; column <= last; ++column) {
      int y = top_;
      for (const bool on_way : {true, false})
        for (std::size_t i = 0; i < boxes_.size(); ++i) {
          if (columns_[i] != column || boxes_[i].on_way != on_way) continue;
          CHECK(boxes_[i].height >= back_port);
          placed_[i] = {column, left_ + column * (sizes_.box + sizes_.gap), y};
          y += boxes_[i].height + sizes_.below;
        }
    }
  }

  // Lines of one box in one direction share a track; long ones have their own.
  using Track = std::pair<int, std::pair<std::size_t, int>>;  // gap; box or edge, kind
  Track track_of(std::size_t edge, bool first) const {
    const DrawnEdge& one = edges_[edge];
    const int gap = first ? first_gap(one) : last_gap(one);
    if (is_long(one)) return {gap, {edge, first ? 2 : 3}};
    return {gap, {one.from, goes_back(one) ? 1 : 0}};
  }
  void give_tracks() {
    for (std::size_t i = 0; i < edges_.size(); ++i)
      for (const bool first : {true, false})
        if (const Track track = track_of(i, first); !tracks_.contains(track)) tracks_[track] = ++in_gap_[track.first];
  }
  int x_of(std::size_t edge, bool first) const {
    const Track track = track_of(edge, first);
    const int begin = left_ + track.first * (sizes_.box + sizes_.gap) + sizes_.box;
    return begin + sizes_.gap * tracks_.at(track) / (in_gap_.at(track.first) + 1);
  }

  std::vector<Corner> line(std::size_t edge) const {
    const DrawnEdge& one = edges_[edge];
    const bool back = goes_back(one);
    const PlacedBox& from = placed_[one.from];
    const PlacedBox& to = placed_[one.to];
    const int port = back ? back_port : forward_port;
    const Corner begin{from.x + (back ? 0 : sizes_.box), from.y + port};
    const bool into_left = !back || span(one) == 0;
    const Corner end{to.x + (into_left ? 0 : sizes_.box), to.y + port};
    if (!is_long(one) && begin.y == end.y) return {begin, end};
    const int x = x_of(edge, true);
    if (!is_long(one)) return {begin, {x, begin.y}, {x, end.y}, end};
    const int last = x_of(edge, false);
    const int lane = lanes_.at(edge) * lane_height;
    return {begin, {x, begin.y}, {x, lane}, {last, lane}, {last, end.y}, end};
  }

  const std::vector<DrawnBox>& boxes_;
  const std::vector<DrawnEdge>& edges_;
  const DrawingSizes& sizes_;
  const std::vector<int> columns_;
  std::vector<PlacedBox> placed_;
  std::map<std::size_t, int> lanes_;  // by edge, from the top
  std::map<Track, int> tracks_;       // from the left of the gap
  std::map<int, int> in_gap_;
  int top_ = 0;
  int left_ = border;
};

}  // namespace

LayeredDrawing draw_layers(const std::vector<DrawnBox>& boxes, const std::vector<DrawnEdge>& edges,
                           const DrawingSizes& sizes) {
  if (boxes.empty()) return {};
  for (const DrawnEdge& edge : edges) CHECK(edge.from < boxes.size() && edge.to < boxes.size() && edge.from != edge.to);
  return Plan(boxes, edges, sizes).draw();
}

}  // namespace meent::web
