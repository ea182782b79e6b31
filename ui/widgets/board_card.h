// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/row_table_model.h"
#include "widgets/painting.h"

#include <QVariant>

#include <utility>
#include <vector>

namespace tasuki {

struct BoardCard {
    qint64 id = 0;
    LineData line;

    bool operator==(const BoardCard&) const = default;
};

/// A list of cards: nothing but their lines.
inline std::vector<Column<BoardCard>> cardColumns(const QString& title)
{
    constexpr int kLeast = 100;
    Column<BoardCard> only{.id = QStringLiteral("card"),
                           .title = title,
                           .display = [](const BoardCard& card) { return spoken(card.line); },
                           .kind = CellKind::Line,
                           .width = kLeast};
    only.paint = [](const BoardCard& card) { return QVariant::fromValue(card.line); };
    only.toolTip = [](const BoardCard& card) { return card.line.title + u'\n' + card.line.detail; };
    std::vector<Column<BoardCard>> columns;
    columns.push_back(std::move(only));
    return columns;
}

} // namespace tasuki
