// SPDX-License-Identifier: GPL-3.0-or-later
#include "renewal/renewal_acts.h"

#include "renewal/renewal_rules.h"
#include "renewal/renewal_words.h"
#include "session/account_words.h"
#include "session/session.h"
#include "shell/command.h"
#include "shell/shell.h"

#include <QCoreApplication>
#include <QMenu>

namespace tasuki::renewal {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RenewalActs)
};

} // namespace

void setCallOf(Session& session, const std::vector<RenewalRow>& rows, RenewalCall call)
{
    Edit all(QStringLiteral("renewal.call"), session.act());
    for (const RenewalRow& row : rows) {
        const auto one = setCall(row.item, call, session.act());
        if (!one)
            return session.sayError(one.error());
        all.append(*one);
    }
    const QString what = callPill(call, session.words()).text;
    session.run(std::move(all), rows.size() == 1
                                    ? Text::tr("“%1”: %2").arg(oneLine(rows.front().item.accountName, 40), what)
                                    : Text::tr("%Ln renewal(s): %1", nullptr, int(rows.size())).arg(what));
}

void chooseCallOf(Session& session, QWidget* parent, const std::vector<RenewalRow>& rows, const QPoint& at,
                  const std::function<void(RenewalCall)>& chosen)
{
    auto* menu = new QMenu(parent);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("renewals.callMenu"));
    menu->setAccessibleName(Text::tr("Call"));
    for (const RenewalCall call : kCallOrder) {
        QAction* action = menu->addAction(callPill(call, session.words()).text);
        action->setCheckable(rows.size() == 1);
        action->setChecked(rows.size() == 1 && rows.front().item.call() == call);
        QObject::connect(action, &QAction::triggered, menu, [chosen, call] { chosen(call); });
    }
    menu->popup(at);
    menu->setActiveAction(menu->actions().front());
}

void showRenewalMenu(Session& session, QWidget* parent, const QPoint& at)
{
    auto* menu = new QMenu(parent);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("renewals.menu"));
    session.shell().commands().refresh();
    for (const char* name :
         {"commit", "likely", "at_risk", "lost", "none", "", "outcome", "", "open", "touchpoint", "handoff"}) {
        if (*name == '\0')
            menu->addSeparator();
        else if (QAction* action = session.shell().commands().action(QStringLiteral("renewal.") + QLatin1String(name)))
            menu->addAction(action);
    }
    menu->popup(at);
}

} // namespace tasuki::renewal
