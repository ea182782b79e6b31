// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "shell/command.h"

#include <QWidget>

namespace tasuki {

/// What a person can do with the rows of a section, by keys and menus of the account's page. The page makes a command
/// "thisAccount.<id>" of it before any section is built.
struct SectionCommand {
    QString id;
    std::function<QString()> text;
    QString key; ///< empty: none
    CommandScope scope = CommandScope::List;
    bool isNew = false; ///< it makes a new row: it stands in the menu “New”
};

/// "Goals 3"; without a count where there is none.
inline QString sectionTitle(const QString& text, int count)
{
    return count > 0 ? text + QStringLiteral(" %1").arg(count) : text;
}

/// What a room shows of an account beside the timeline.
class AccountSection : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    virtual void setAccount(AccountId account) = 0;
    virtual void refresh() = 0;
    virtual void retranslate() = 0;
    /// Of the card, such as "Goals 3".
    virtual QString title() const = 0;
    /// What the card's "+" does; no command: there is no such button.
    struct NewRow {
        QString command;
        QString words;
        QString key;
    };
    virtual NewRow newRow() const { return {}; }
    /// Whether it stands on a row.
    virtual bool hasRow() const { return false; }
    /// The lists in which single letters are commands.
    virtual QList<QWidget*> lists() const { return {}; }

    /// Stands on the row, where it is there.
    virtual void showRow(qint64 id) { Q_UNUSED(id); }

    virtual bool canRun(const QString& command) const
    {
        Q_UNUSED(command);
        return true;
    }
    virtual void run(const QString& command) { Q_UNUSED(command); }
    /// Del: removes the row that the keyboard stands on. False where it stands elsewhere.
    virtual bool removeFocused() { return false; }
    /// The commands of the context menu, in their order; an empty one parts them.
    virtual QStringList menu() const { return {}; }

Q_SIGNALS:
    /// Its rows, or the one that it stands on, are others.
    void rowsShown();
    void menuWanted(const QPoint& globalPos);
};

} // namespace tasuki
