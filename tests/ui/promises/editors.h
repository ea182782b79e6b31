// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "session/session.h"
#include "shell/language.h"
#include "shell/main_window.h"
#include "shell/ui_settings.h"
#include "theme/theme.h"
#include "ui/shell/fake_pages.h"
#include "workspace/workspace.h"

#include <QSettings>

#include <functional>
#include <memory>
#include <vector>

namespace tasuki::test {

/// A window with every page over a workspace that is there.
class Room {
public:
    explicit Room(const QString& path, const QString& language = QStringLiteral("en"));
    ~Room();

    /// Null where there is none.
    template <typename W>
    W* part(const QString& name)
    {
        return window.findChild<W*>(name);
    }

    QTemporaryDir dir;
    FixedClock clock;
    QSettings file;
    UiSettings settings;
    Theme theme;
    Language language;
    FakeDialogs dialogs;
    std::unique_ptr<MainWindow> held; ///< goes before the session: its pages keep their drafts while they go
    MainWindow& window;
    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<Session> session;
};

/// A place of the window where text is typed.
struct Editor {
    const char* name;
    /// Opens it; the field is a QLineEdit or a QPlainTextEdit, and has the focus.
    std::function<QWidget*(Room&)> open;
};

/// Every one that the window has; filters and searches are none.
const std::vector<Editor>& editors();

QString textOf(const QWidget* field);
/// Selects what is there and types over it.
void type(QWidget* field, const QString& text);

inline const QDate kRoomDay(2025, 10, 16);

} // namespace tasuki::test
