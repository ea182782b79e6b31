// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/month.h"
#include "renewal/renewal_figures.h"

#include <QWidget>

#include <vector>

class QAbstractButton;

namespace tasuki {

class CardRows;
class MonthTile;

/// What is due month by month: a tile each with count, MRR and how it divides by call. One is chosen or none; it is
/// chosen with a click or Space and left with the same or Esc, ← → walk.
class MonthStrip final : public QWidget {
    Q_OBJECT
public:
    explicit MonthStrip(QWidget* parent = nullptr);

    struct Tile {
        Month month;
        renewal::DueTotals totals;
    };
    void setTiles(const std::vector<Tile>& tiles, const QString& currency);
    void setChosen(std::optional<Month> month);
    std::optional<Month> chosen() const { return m_chosen; }
    /// Of a month, for tests; null where it is not shown.
    QAbstractButton* tile(Month month) const;

Q_SIGNALS:
    /// By a person; nothing where the chosen one was left.
    void monthChosen(std::optional<tasuki::Month> month);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    CardRows* m_rows;
    std::vector<MonthTile*> m_tiles;
    std::optional<Month> m_chosen;
};

} // namespace tasuki
