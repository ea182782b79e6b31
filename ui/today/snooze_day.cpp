// SPDX-License-Identifier: GPL-3.0-or-later
#include "today/snooze_day.h"

#include "session/form.h"
#include "session/session.h"
#include "session/snooze_days.h"
#include "snooze/snooze_rules.h"
#include "widgets/date_edit.h"

#include <QCoreApplication>

namespace tasuki {

namespace {

class SnoozeDayForm final : public Form {
    Q_DECLARE_TR_FUNCTIONS(SnoozeDayForm)
public:
    SnoozeDayForm(Session& session, std::function<void(QDate)> chosen, QWidget* parent)
        : Form(session, QStringLiteral("snooze"), tr("Snooze"), parent), m_chosen(std::move(chosen))
    {
        setObjectName(QStringLiteral("snooze.dialog"));
        m_day = day("until", tr("Until"), session.today().addDays(1));
        foot(tr("Snooze"), {});
        m_day->setFocus();
    }

    void accept() override
    {
        const QDate day = m_day->date();
        if (const QString wrong = refusal(); !wrong.isEmpty())
            return say(wrong, m_day);
        if (const auto fits = snooze::checkDay(day, session().today()); !fits)
            return say(fits.error().text, m_day);
        Form::accept();
        m_chosen(day);
    }

private:
    const std::function<void(QDate)> m_chosen;
    DateEdit* m_day;
};

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SnoozeDay)
};

} // namespace

void chooseSnoozeDay(Session& session, QWidget* parent, const QPoint& at, std::function<void(QDate)> chosen)
{
    std::vector<MenuOption> options = snoozeDays(session, chosen);
    if (options.empty())
        return;
    options.push_back({Text::tr("Another day…"),
                       [&session, parent, chosen] { (new SnoozeDayForm(session, chosen, parent->window()))->open(); }});
    popUpOptions(parent, QStringLiteral("today.snoozeMenu"), Text::tr("Snooze until"), std::move(options), at);
}

} // namespace tasuki
