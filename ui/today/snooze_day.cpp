// SPDX-License-Identifier: GPL-3.0-or-later
#include "today/snooze_day.h"

#include "session/form.h"
#include "session/session.h"
#include "settings/holiday.h"
#include "shell/menus.h"
#include "snooze/snooze_rules.h"
#include "widgets/date_edit.h"
#include "widgets/format.h"

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
        const QDate today = session().today();
        if (const QString wrong = refusal(); !wrong.isEmpty())
            return say(wrong, m_day);
        if (!day.isValid() || day <= today)
            return say(tr("Choose a day after today."), m_day);
        if (today.daysTo(day) > snooze::kMostDays)
            return say(tr("Choose a day within a year."), m_day);
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
    const auto calendar = session.read(HolidayStore(session.db()).calendar());
    if (!calendar)
        return;
    const QDate today = session.today();
    const QDate monday = today.addDays(8 - today.dayOfWeek());
    std::vector<MenuOption> options;
    QDate last;
    const auto offer = [&](const QString& text, QDate day) {
        if (day == last)
            return;
        last = day;
        options.push_back({text + QStringLiteral("  ") + dateWithWeekday(day), [chosen, day] { chosen(day); }, false});
    };
    const QDate next = calendar->addBusinessDays(today, 1);
    offer(Text::tr("Next business day"), next);
    if (monday > next)
        offer(Text::tr("Next week"), calendar->isWorkingDay(monday) ? monday : calendar->addBusinessDays(monday, 1));
    offer(Text::tr("In 2 weeks"), today.addDays(14));
    offer(Text::tr("In a month"), today.addMonths(1));
    options.push_back({Text::tr("Another day…"),
                       [&session, parent, chosen] { (new SnoozeDayForm(session, chosen, parent->window()))->open(); },
                       false});
    popUpOptions(parent, QStringLiteral("today.snoozeMenu"), Text::tr("Snooze until"), std::move(options), at);
}

} // namespace tasuki
