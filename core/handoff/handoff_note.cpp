// SPDX-License-Identifier: GPL-3.0-or-later
#include "handoff/handoff_note.h"

#include "base/names.h"
#include "usage/usage_terms.h"

namespace tasuki::handoff {

namespace {

constexpr Term kSections[] = {{u"goal", u"Customer's goal", u"顧客のゴール"},
                              {u"promised", u"Promised", u"約束したこと"},
                              {u"people", u"People and their stance", u"先方担当者とスタンス"},
                              {u"usage", u"Product usage", u"利用状況"},
                              {u"touches", u"Recent touchpoints", u"直近のタッチポイント"},
                              {u"risks", u"Risks", u"リスク"},
                              {u"open", u"Open items", u"未完了事項"},
                              {u"next", u"Next steps", u"次のステップ"}};

constexpr size_t kQuotedLength = 120;

QString shortened(const QString& text)
{
    const QString line = text.simplified();
    return line.size() > qsizetype(kQuotedLength) ? line.left(kQuotedLength) + QStringLiteral("…") : line;
}

QString colon(TermLanguage language)
{
    return language == TermLanguage::Japanese ? QStringLiteral("：") : QStringLiteral(": ");
}

QStringList people(const NoteInput& input, TermLanguage language)
{
    QStringList lines;
    for (const Contact& contact : input.contacts) {
        QStringList parts;
        for (const QString& part :
             {contact.department, contact.title, termText(kContactRoleTerms, contact.role, language),
              termText(kMotiveTerms, contact.motive, language)})
            if (!part.isEmpty())
                parts += part;
        const QString name = language == TermLanguage::Japanese ? contact.name + QStringLiteral(" 様") : contact.name;
        lines += parts.isEmpty() ? name : name + QStringLiteral(" — ") + parts.join(QStringLiteral(" / "));
    }
    return lines;
}

/// "月次の集計を半分の時間で終える — 16 → 8 時間（期限：2026-03-31、順調）"
QStringList goals(const NoteInput& input, TermLanguage language)
{
    const bool japanese = language == TermLanguage::Japanese;
    QStringList lines;
    for (const Goal& goal : input.goals) {
        if (goal.status == GoalStatus::Dropped)
            continue;
        QString line = goal.service.isEmpty() ? goal.title : goal.service + colon(language) + goal.title;
        line = shortened(line);
        if (const QString way = goal::wayText(goal); !way.isEmpty())
            line += QStringLiteral(" — ") + shortened((goal.measure.isEmpty() ? QString() : goal.measure + u' ') + way);
        QStringList about;
        if (goal.dueDate.isValid())
            about += (japanese ? QStringLiteral("期限：%1") : QStringLiteral("due %1"))
                         .arg(goal.dueDate.toString(Qt::ISODate));
        about += statusText(goal.status, language);
        lines += line + (japanese ? QStringLiteral("（%1）") : QStringLiteral(" (%1)")).arg(joined(about, language));
    }
    return lines;
}

QStringList use(const NoteInput& input, TermLanguage language)
{
    QStringList lines;
    for (const Usage& usage : input.usage)
        lines += (language == TermLanguage::Japanese ? QStringLiteral("%1：%2（%3）") : QStringLiteral("%1: %2 (%3)"))
                     .arg(metricText(usage.metric, language), QString::number(usage.value), usage.period);
    return lines;
}

QStringList risks(const NoteInput& input, TermLanguage language)
{
    QStringList lines;
    for (const Touchpoint& touchpoint : input.recent)
        if (touchpoint.mood && *touchpoint.mood < 0)
            lines += touchpoint.day.toString(Qt::ISODate) + u' ' + input.kindNames.value(touchpoint.kindId)
                     + colon(language) + shortened(touchpoint.text);
    if (input.account.renewalDate.isValid() && input.today.daysTo(input.account.renewalDate) <= 180
        && input.today <= input.account.renewalDate) {
        const QString words = language == TermLanguage::Japanese ? QStringLiteral("契約更新日：%1（あと%2日）")
                                                                 : QStringLiteral("Renewal on %1 (in %2 days)");
        lines += words.arg(input.account.renewalDate.toString(Qt::ISODate))
                     .arg(input.today.daysTo(input.account.renewalDate));
    }
    return lines;
}

QStringList recentTouches(const NoteInput& input, TermLanguage language)
{
    QStringList lines;
    for (size_t i = 0; i < std::min<size_t>(3, input.recent.size()); ++i) {
        const Touchpoint& touchpoint = input.recent[i];
        const QString text = shortened(touchpoint.text);
        lines += touchpoint.day.toString(Qt::ISODate) + u' ' + input.kindNames.value(touchpoint.kindId)
                 + (text.isEmpty() ? QString() : colon(language) + text);
    }
    return lines;
}

} // namespace

QString noteDraft(const NoteInput& input, TermLanguage language)
{
    const QStringList contents[] = {goals(input, language),
                                    {},
                                    people(input, language),
                                    use(input, language),
                                    recentTouches(input, language),
                                    risks(input, language),
                                    QStringList(input.openItems.begin(), input.openItems.end()),
                                    {}};
    QString note;
    for (size_t i = 0; i < std::size(kSections); ++i) {
        note += QStringLiteral("## ") + kSections[i].text(language) + u'\n';
        for (const QString& line : contents[i])
            note += QStringLiteral("- ") + line + u'\n';
        note += contents[i].isEmpty() ? QStringLiteral("\n\n") : QStringLiteral("\n");
    }
    if (const QString own = input.routeTemplate.trimmed(); !own.isEmpty())
        note = note.trimmed() + QStringLiteral("\n\n") + own;
    return note.trimmed() + u'\n';
}

} // namespace tasuki::handoff
