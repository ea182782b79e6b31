// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/act.h"
#include "base/row.h"
#include "edit/edit.h"
#include "revenue/metric.h"
#include "storage/database.h"

#include <optional>
#include <vector>

namespace tasuki {

/// What a figure is to reach in a window, for the whole book or one slice, in one period or in every one.
struct Target {
    RowId id;
    QString metric;    ///< as `revenue::metricName` has it
    QString window;    ///< as `revenue::windowName` has it; never "span"
    QString dimension; ///< empty: the whole book
    QString slice;
    QString period;   ///< a period's code, "FY2026-H1"; empty: every period of the window
    qint64 value = 0; ///< millionths of a rate or ratio, minor units of money, a count

    bool operator==(const Target&) const = default;
};

template <>
struct RowTraits<Target> {
    static constexpr Entity entity = Entity::Target;
    static constexpr const char* table = "targets";
    static constexpr std::tuple fields{
        field("metric", &Target::metric),       field("window_name", &Target::window),
        field("dimension", &Target::dimension), field("slice", &Target::slice),
        field("period", &Target::period),       field("value", &Target::value, {.label = {u"Value", u"値"}}),
    };
};

namespace revenue {

/// In the unit of `valueOf`: a fraction, minor units, a count.
double targetValue(const Target& target);
/// What is stored for a value in that unit.
qint64 storedTarget(Metric metric, double value);

/// The target of a figure: that of the period itself, else that of every period. Filters other than one slice of one
/// dimension have none.
const Target* targetFor(const std::vector<Target>& targets, Metric metric, Window window,
                        const std::vector<Filter>& filters, const QString& period);

/// Met: at least the target where up is good, at most where it is not. Nothing where the figure is undefined.
std::optional<bool> isMet(Metric metric, std::optional<double> value, double target);

/// A target of the same figure, slice and period takes the new value. A rate must be within 0 and 10 (net churn
/// within −10 and 10), the others not below 0; a span has none. The period is one of the window's, or empty, and a
/// slice is of a dimension.
Result<Edit> setTarget(const Target& wanted, const std::vector<Target>& present, const Act& act);
Result<Edit> removeTarget(const Target& target, const Act& act);

class TargetStore {
public:
    explicit TargetStore(storage::Database& db) : m_db(db) {}
    Result<std::vector<Target>> all() const;

private:
    storage::Database& m_db;
};

} // namespace revenue
} // namespace tasuki
