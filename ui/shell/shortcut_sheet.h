// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/command.h"
#include "shell/overlay.h"

class QScrollArea;

namespace tasuki {

class TextLabel;

/// "?": every key that works now, by where it belongs.
class ShortcutSheet final : public Overlay {
    Q_OBJECT
public:
    ShortcutSheet(QWidget* window, CommandRegistry& commands);

    struct Line {
        QString section;
        QString text;
        QString key;
    };
    /// What is on the sheet; made anew each time it opens.
    std::vector<Line> lines() const;

protected:
    QRect sheetRect() const override;
    void opened() override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void arrange();

    CommandRegistry& m_commands;
    TextLabel* m_title;
    QScrollArea* m_scroll;
    int m_columns = 0;
};

/// The word for a menu, also as a heading.
QString menuTitle(CommandMenu menu);

} // namespace tasuki
