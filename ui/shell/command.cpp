// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/command.h"

#include "theme/icons.h"
#include "widgets/plain_text.h"

namespace tasuki {

QString keyText(const Command& command)
{
    return command.shortcuts.isEmpty() ? QString() : command.shortcuts.front().toString(QKeySequence::NativeText);
}

CommandRegistry::CommandRegistry(QObject* parent) : QObject(parent) {}

QAction* CommandRegistry::add(Command command, const QString& page)
{
    Q_ASSERT_X(!m_byId.contains(command.id), "CommandRegistry::add", qPrintable(command.id));
    auto* action = new QAction(this);
    action->setObjectName(QStringLiteral("command.") + command.id);
    action->setShortcuts(command.shortcuts);
    action->setShortcutContext(isListKey(command.scope) ? Qt::WidgetWithChildrenShortcut : Qt::WindowShortcut);
    action->setShortcutVisibleInContextMenu(true);
    action->setMenuRole(QAction::NoRole);
    action->setCheckable(bool(command.checked));
    if (!command.icon.isEmpty())
        action->setIcon(themeIcon(command.icon));
    m_entries.push_back(std::make_unique<Entry>(Entry{std::move(command), page, action}));
    Entry* entry = m_entries.back().get();
    m_byId.insert(entry->command.id, entry);
    connect(action, &QAction::triggered, this, [this, entry] {
        if (entry->command.run)
            entry->command.run();
        refresh(*entry);
    });
    refresh(*entry);
    return action;
}

QAction* CommandRegistry::action(const QString& id) const
{
    const Entry* entry = m_byId.value(id);
    return entry ? entry->action : nullptr;
}

bool CommandRegistry::run(const QString& id)
{
    const Entry* entry = m_byId.value(id);
    if (!entry)
        return false;
    refresh(*entry);
    if (!entry->action->isEnabled())
        return false;
    entry->action->trigger();
    return true;
}

bool CommandRegistry::runAhead(const QString& id)
{
    const Entry* entry = m_byId.value(id);
    if (!entry || !entry->command.ahead || (entry->command.enabled && !entry->command.enabled()))
        return false;
    entry->command.run();
    return true;
}

std::vector<const CommandRegistry::Entry*> CommandRegistry::available() const
{
    std::vector<const Entry*> found;
    for (const auto& entry : m_entries)
        if (isCurrent(*entry))
            found.push_back(entry.get());
    return found;
}

void CommandRegistry::setCurrentPage(const QString& page)
{
    m_page = page;
    refresh();
}

void CommandRegistry::refresh(const Entry& entry)
{
    const bool current = isCurrent(entry);
    const QString text = entry.command.text();
    QString shown = text;
    entry.action->setText(shown.replace(u'&', QStringLiteral("&&")));
    const QString key = keyText(entry.command);
    entry.action->setToolTip(plainToolTip(key.isEmpty() ? text : text + QStringLiteral("  ") + key));
    // An action of a page that is not shown must not keep its key from the one that is.
    entry.action->setVisible(current);
    entry.action->setEnabled(current && (!entry.command.enabled || entry.command.enabled()));
    if (entry.command.checked)
        entry.action->setChecked(entry.command.checked());
}

void CommandRegistry::refresh()
{
    for (const auto& entry : m_entries)
        refresh(*entry);
    Q_EMIT refreshed();
}

void CommandRegistry::retranslate()
{
    refresh();
}

} // namespace tasuki
