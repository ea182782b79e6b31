// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace tasuki {

/// What stands above a list and gives way to it: as high as it wants to be while the list keeps `kept` pixels of their
/// common page, else it scrolls in what is left.
class GivingScroll final : public QScrollArea {
    Q_OBJECT
public:
    /// `page` holds both, and may be given other heights by the window; the height that `list` keeps is set at it.
    GivingScroll(QWidget* content, QWidget* list, int kept, QWidget* page);

    QSize sizeHint() const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();

    QWidget* m_list;
    QWidget* m_page;
    int m_kept;
    int m_height = 0;
};

} // namespace tasuki
