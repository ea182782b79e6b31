// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/column.h"
#include "search/term.h"

#include <QDate>
#include <QStringList>

#include <optional>
#include <span>
#include <vector>

namespace tasuki::search {

/// By what hits can be narrowed. Several values of one filter: any of them; several filters: all of them.
enum class FilterField { In, Type, Owner, Account, After, Before, Until };

/// How a filter is typed: `name:value`, also with a full-width colon, and "…" around a value with spaces.
struct FilterName {
    FilterField field;
    Label name;
    const char16_t* more = u""; ///< other names, parted by |
    Label example;
};
/// Those that are told to people, in the order in which they are told.
std::span<const FilterName> filterNames();

struct Filter {
    FilterField field{};
    QString value;

    bool operator==(const Filter&) const = default;
};

/// What a person typed. Everything that is no filter is text; nothing is an error.
struct Query {
    std::vector<Term> terms;
    std::vector<Filter> filters;

    bool isEmpty() const { return terms.empty() && filters.empty(); }
};
Query parseQuery(const QString& typed);

/// The first day of "2026", "2026-04", "2026-04-15", also with / and 年月日; and the first day behind it.
struct DaySpan {
    QDate first;
    QDate end;
};
std::optional<DaySpan> daySpanOf(const QString& text);

} // namespace tasuki::search
