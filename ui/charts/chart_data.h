// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace tasuki {

/// One row of marks of a chart. An absent value is a gap, never a zero.
struct ChartSeries {
    enum class Kind { Line, Bar };

    QString name;
    Kind kind = Kind::Line;
    int color = 0; ///< index into the theme's series colours; −1: the text's colour
    bool dashed = false;
    std::vector<std::optional<double>> values;
    bool hidden = false; ///< switched off in the legend
    bool ground = false; ///< a bar that is not drawn and only carries those above it; the first of its chart
};

/// What the axis says of a place.
struct ChartLabel {
    QString text;     ///< "5月"
    QString withYear; ///< "26/5": for the first label of a year that is shown
    int year = 0;
};

/// What a chart shows: months or steps along, series up. Bars stack, what is below zero downwards.
struct ChartData {
    std::vector<ChartLabel> labels; ///< one a place; where they would touch, only every second or third is drawn
    std::vector<QString> longNames; ///< what the tip and the table say
    std::vector<ChartSeries> series;
    std::function<QString(double)> axisText;
    std::function<QString(double)> valueText;
    int provisional =
        -1; ///< the place of the unfinished month or period: bars striped, lines dashed to a hollow point; −1: none
    bool everyLabel = false; ///< the labels are few and all needed: never left out, on two lines where they would touch
    int first = 0;           ///< how many places at the beginning were left out, see beginWithData
    QString emptyText;       ///< said in place of the marks where there are none

    size_t size() const { return longNames.size(); }
    /// Whether a place has a mark: a bar of more than nothing, or a point in a chart without bars. What is dashed is a
    /// level to compare with and says nothing of a place.
    bool hasData(size_t place) const;
    bool isEmpty() const;
};

/// Leaves out the places before the first that has data, and counts them in `first`: a chart begins where its data
/// begins. One place is no course, so at least two stay; where there are no data at all, every place does.
void beginWithData(ChartData& data);

/// Round steps for an axis: at most `most` of them, and the first and the last enclose [low, high].
struct AxisSteps {
    double first = 0;
    double step = 1;
    int count = 1; ///< steps, so count + 1 lines
};
AxisSteps axisSteps(double low, double high, int most = 5);

} // namespace tasuki
