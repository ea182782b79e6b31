// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/timeline_model.h"

#include <QListView>
#include <QStyledItemDelegate>

namespace tasuki {

class TimelineDelegate;

/// The timeline as a list: a day, a mark, what happened. Long texts show two lines until Space (or a click) opens them.
class TimelineView final : public QListView {
    Q_OBJECT
public:
    explicit TimelineView(QWidget* parent = nullptr);
    void setTimeline(TimelineModel* model);
    TimelineModel* timeline() const { return m_model; }
    void keyboardSearch(const QString&) override {}
    /// Shows the whole text of a line, or two lines of it again.
    void toggle(const QModelIndex& index);
    /// Stands on it; false where it is not shown.
    bool showTouchpoint(TouchpointId id);

Q_SIGNALS:
    /// Enter or a double click.
    void opened(int row);
    /// F2.
    void editWanted(int row);
    void contextMenuWanted(const QPoint& globalPos);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    TimelineModel* m_model = nullptr;
    TimelineDelegate* m_delegate;
};

} // namespace tasuki
