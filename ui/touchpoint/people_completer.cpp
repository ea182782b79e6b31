// SPDX-License-Identifier: GPL-3.0-or-later
#include "touchpoint/people_completer.h"

#include "base/text.h"
#include "capture/people_present.h"
#include "contact/contact_store.h"
#include "session/session.h"
#include "touchpoint/touchpoint_store.h"
#include "widgets/format.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSet>
#include <QStandardItemModel>

namespace tasuki {

namespace {

constexpr int kSearched = Qt::UserRole + 1;

/// Completes one of the names in a line.
class NamesCompleter final : public QCompleter {
public:
    NamesCompleter(QLineEdit& line, QAbstractItemModel* model) : QCompleter(model, &line), m_line(line)
    {
        setCompletionRole(kSearched);
        setFilterMode(Qt::MatchContains);
        setMaxVisibleItems(8);
    }

    QStringList splitPath(const QString&) const override
    {
        const auto [from, to] = place();
        const QString typed = searchFold(QStringView(m_line.text()).mid(from, to - from).trimmed());
        // Where nothing is typed yet, nothing is offered.
        return {typed.isEmpty() ? QString(QChar(0xFFFF)) : typed};
    }
    /// The whole line, with the chosen name in place of the one that was being typed.
    QString pathFromIndex(const QModelIndex& index) const override
    {
        const auto [from, to] = place();
        const QString text = m_line.text();
        const QString before = text.left(from);
        const bool wantsSpace = before.endsWith(u',') || before.endsWith(u';');
        return before + (wantsSpace ? QStringLiteral(" ") : QString()) + index.data().toString() + text.mid(to);
    }

protected:
    /// What saves the form or leaves the field does so also while names are offered.
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (auto* list = qobject_cast<QAbstractItemView*>(watched); list && event->type() == QEvent::KeyPress) {
            const int key = static_cast<QKeyEvent*>(event)->key();
            const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
            if ((isEnter || key == Qt::Key_Tab) && !list->currentIndex().isValid()) {
                list->hide();
                QCoreApplication::sendEvent(widget(), event);
                return true;
            }
        }
        return QCompleter::eventFilter(watched, event);
    }

private:
    /// From where to where the name around the cursor stands.
    std::pair<qsizetype, qsizetype> place() const
    {
        const QString text = m_line.text();
        const auto isBetween = [](QChar c) { return QStringView(capture::kBetweenNames).contains(c); };
        qsizetype from = m_line.cursorPosition();
        while (from > 0 && !isBetween(text[from - 1]))
            --from;
        qsizetype to = m_line.cursorPosition();
        while (to < text.size() && !isBetween(text[to]))
            ++to;
        return {from, to};
    }

    QLineEdit& m_line;
};

} // namespace

void offerPeople(QLineEdit& line, Session& session, const std::vector<AccountId>& accounts)
{
    auto* names = new QStandardItemModel(&line);
    QSet<QString> there;
    const auto add = [&](const QString& name, const QString& yomi) {
        const QString shown = oneLine(name.simplified(), 60);
        if (shown.isEmpty() || there.contains(shown))
            return;
        there.insert(shown);
        auto* item = new QStandardItem(shown);
        item->setData(QString(searchFold(name) + u'\n' + searchFold(yomi)), kSearched);
        names->appendRow(item);
    };
    for (const AccountId account : accounts)
        for (const Contact& contact : session.readToShow(ContactStore(session.db()).ofAccount(account)))
            add(contact.name, contact.yomi);
    for (const Member& member : session.directory().members())
        if (member.active)
            add(member.name, member.yomi);
    for (const AccountId account : accounts) {
        const auto people = session.readToShow(TouchpointStore(session.db()).peopleOfAccount(account));
        for (const auto& present : people)
            for (const TouchpointPerson& person : present)
                add(person.name, {});
    }
    auto* completer = new NamesCompleter(line, names);
    completer->popup()->setObjectName(line.objectName() + QStringLiteral(".offered"));
    completer->popup()->setAccessibleName(line.accessibleName());
    line.setCompleter(completer);
}

} // namespace tasuki
