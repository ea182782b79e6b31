// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/board_card.h"

#include <QScrollArea>

#include <vector>

class QHBoxLayout;

namespace tasuki {

class BoardLane;
class DataTable;

/// One column of a board.
struct BoardColumn {
    QString id;
    QString title;
    Tone tone = Tone::Neutral;
    std::vector<BoardCard> cards;
    QString refusal{}; ///< why no card can be moved here; empty: it can

    bool operator==(const BoardColumn&) const = default;
};

/// Cards in columns beside each other. ↑ ↓ walk within a column, ← → to its neighbours; Ctrl with ← or → moves the card
/// there, and so does the mouse. The board itself changes nothing: whoever hears of `moved` gives it new columns.
class Board final : public QScrollArea {
    Q_OBJECT
public:
    explicit Board(const QString& objectName, QWidget* parent = nullptr);

    /// Stays on the card that it stood on.
    void setColumns(std::vector<BoardColumn> columns);
    const std::vector<BoardColumn>& columns() const { return m_columns; }
    /// 0 where it stands on none.
    qint64 currentId() const;
    /// False where there is no such card.
    bool selectId(qint64 id);
    /// Below the card that it stands on.
    QPoint menuPoint() const;
    /// The list of a column, for tests; null where there is none.
    DataTable* list(const QString& column) const;

Q_SIGNALS:
    void opened(qint64 id);
    void currentIdChanged(qint64 id);
    void contextMenuWanted(const QPoint& globalPos);
    /// A person wants the card in that column, which takes cards.
    void moved(qint64 id, const QString& column);
    /// A person wants it in a column that does not.
    void refused(const QString& reason);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    int laneOf(qint64 id) const;
    int currentLane() const;
    void step(int by);
    void carry(int by);
    void put(qint64 id, int lane);
    bool dragOver(BoardLane& lane, QEvent* event);
    void startDrag(const BoardLane& lane);
    void setCurrent(qint64 id);

    QHBoxLayout* m_row;
    std::vector<BoardColumn> m_columns;
    std::vector<BoardLane*> m_lanes;
    qint64 m_current = 0;
    QPoint m_pressed;
    bool m_filling = false;
};

} // namespace tasuki
