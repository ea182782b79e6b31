// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QHash>
#include <QKeySequence>
#include <QObject>

#include <functional>
#include <memory>
#include <vector>

namespace tasuki {

/// Where a command's key works.
enum class CommandScope {
    Window, ///< anywhere in the window
    Page,   ///< while its page is shown
    List,   ///< while a list of its page has the focus and nothing is edited: single letters
    Letter, ///< as List, and also wherever else in the window the letter is not taken: by a field, a box, an overlay
};

inline bool isListKey(CommandScope scope)
{
    return scope == CommandScope::List || scope == CommandScope::Letter;
}

/// The menus of the window, in their order.
enum class CommandMenu { File, New, Edit, View, Go, Page, Help };

/// Something that a person can do. It is in a menu, in the palette and on the shortcut sheet because it is here.
struct Command {
    QString id;                    ///< "account.assign"; tests and settings name it
    std::function<QString()> text; ///< asked again when the language changes
    std::function<void()> run;
    CommandMenu menu = CommandMenu::Page;
    CommandScope scope = CommandScope::Window;
    QList<QKeySequence> shortcuts{}; ///< the first is shown
    QString icon{};
    std::function<bool()> enabled{}; ///< always, without one
    std::function<bool()> checked{}; ///< makes it checkable
    bool quiet = false;              ///< its key is told where it is of use, and not in the page's foot
    bool ahead = false; ///< of a page: needs none of its data, so it can be done while they are still being read
};

/// Holds the commands and a QAction for each. The action is what menus, buttons and lists are given: it has text, icon,
/// key, tool tip and object name ("command.<id>"), and follows the language and `enabled`.
class CommandRegistry final : public QObject {
    Q_OBJECT
public:
    explicit CommandRegistry(QObject* parent = nullptr);

    /// `page` is the id of the page that it belongs to; empty for the window's own. An id can be given once only.
    QAction* add(Command command, const QString& page = {});
    /// Null where there is none.
    QAction* action(const QString& id) const;
    /// Runs it if it is enabled now; says whether it did.
    bool run(const QString& id);
    /// The same of a command that is marked `ahead`, while its page is not shown yet.
    bool runAhead(const QString& id);

    struct Entry {
        Command command;
        QString page;
        QAction* action;
    };
    const std::vector<std::unique_ptr<Entry>>& entries() const { return m_entries; }
    /// What can be done now: those of the window and of the page that is shown.
    std::vector<const Entry*> available() const;

    void setCurrentPage(const QString& page);
    /// Asks every `enabled` and `checked` again. Menus and the palette do so before they open.
    void refresh();
    void retranslate();

Q_SIGNALS:
    /// Other commands may be possible now.
    void refreshed();

private:
    bool isCurrent(const Entry& entry) const { return entry.page.isEmpty() || entry.page == m_page; }
    void refresh(const Entry& entry);

    std::vector<std::unique_ptr<Entry>> m_entries;
    QHash<QString, Entry*> m_byId;
    QString m_page;
};

/// "Ctrl+Shift+E", as the platform writes keys; empty without one.
QString keyText(const Command& command);

} // namespace tasuki
