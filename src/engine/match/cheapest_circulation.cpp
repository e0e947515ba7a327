#include "engine/match/cheapest_circulation.h"

#include <lemon/network_simplex.h>
#include <lemon/smart_graph.h>

namespace gyoryu::engine {

Circulation cheapest_circulation(int nodes, const std::vector<FlowArc>& arcs) {
    using Graph = lemon::SmartDigraph;
    Graph graph;
    graph.reserveNode(nodes);
    graph.reserveArc(static_cast<int>(arcs.size()));
    for (int i = 0; i < nodes; ++i) graph.addNode();
    for (const FlowArc& arc : arcs) graph.addArc(Graph::nodeFromId(arc.from), Graph::nodeFromId(arc.to));
    Graph::ArcMap<std::int64_t> lower(graph), upper(graph), cost(graph);
    for (int i = 0; i < static_cast<int>(arcs.size()); ++i) {
        lower[Graph::arcFromId(i)] = arcs[i].lower;
        upper[Graph::arcFromId(i)] = arcs[i].upper;
        cost[Graph::arcFromId(i)] = arcs[i].cost;
    }
    using Simplex = lemon::NetworkSimplex<Graph, std::int64_t, std::int64_t>;
    Simplex simplex(graph);
    simplex.lowerMap(lower).upperMap(upper).costMap(cost);
    Circulation answer;
    answer.exists = simplex.run() == Simplex::OPTIMAL;
    if (!answer.exists) return answer;
    for (int i = 0; i < static_cast<int>(arcs.size()); ++i) answer.flow.push_back(simplex.flow(Graph::arcFromId(i)));
    for (int i = 0; i < nodes; ++i) answer.potential.push_back(simplex.potential(Graph::nodeFromId(i)));
    return answer;
}

}  // namespace gyoryu::engine
