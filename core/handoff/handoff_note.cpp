// SPDX-License-Identifier: GPL-3.0-or-later
#include "handoff/handoff_note.h"

#include "base/names.h"
#include "usage/usage_terms.h"

#include <algorithm>

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
constexpr int kFilledLength = 20; ///< a section with more characters is filled
constexpr int kRequiredWeight = 2;
constexpr const char16_t* kRequiredSections[] = {u"goal", u"promised", u"people", u"next"};

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

/// "帳票の見本を送る（期限：2026-12-15）"
QString withDue(const QString& text, QDate due, TermLanguage language)
{
    const QString line = shortened(text);
    if (!due.isValid())
        return line;
    return line
           + (language == TermLanguage::Japanese ? QStringLiteral("（期限：%1）") : QStringLiteral(" (due %1)"))
                 .arg(due.toString(Qt::ISODate));
}

QStringList promised(const NoteInput& input, TermLanguage language)
{
    QStringList lines;
    for (const Promise& promise : input.promises)
        lines += withDue(promise.text, promise.due, language);
    return lines;
}

QStringList nextSteps(const NoteInput& input, TermLanguage language)
{
    QStringList lines;
    for (const Task& task : input.tasks)
        lines += withDue(task.title, task.due, language);
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
                                    promised(input, language),
                                    people(input, language),
                                    use(input, language),
                                    recentTouches(input, language),
                                    risks(input, language),
                                    QStringList(input.openItems.begin(), input.openItems.end()),
                                    nextSteps(input, language)};
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

namespace {

struct Section {
    QString heading;
    int length = 0;
};

/// Of a line, without what makes it an item of a list.
int lengthOf(const QString& line)
{
    static const QString kMarks = QStringLiteral("-*+#>[]|");
    return int(std::ranges::count_if(line, [](QChar c) { return !c.isSpace() && !kMarks.contains(c); }));
}

std::vector<Section> sectionsOf(const QString& note)
{
    std::vector<Section> sections;
    for (const QString& line : note.split(u'\n')) {
        if (line.startsWith(u'#'))
            sections.push_back({line.mid(line.indexOf(u' ') + 1).trimmed(), 0});
        else if (!sections.empty())
            sections.back().length += lengthOf(line);
    }
    return sections;
}

const Term* sectionTerm(const QString& heading)
{
    const auto term = std::ranges::find_if(kSections, [&](const Term& t) {
        return heading == t.text(TermLanguage::Japanese) || heading == t.text(TermLanguage::English);
    });
    return term == std::end(kSections) ? nullptr : term;
}

bool isRequired(const Term& term)
{
    return std::ranges::any_of(kRequiredSections,
                               [&](const char16_t* code) { return term.codeText() == QStringView(code); });
}

} // namespace

NoteScore scoreOf(const QString& note, TermLanguage language)
{
    std::vector<Section> sections = sectionsOf(note);
    for (const Term& term : kSections)
        if (isRequired(term)
            && std::ranges::none_of(sections, [&](const Section& s) { return sectionTerm(s.heading) == &term; }))
            sections.push_back({term.text(language), 0});
    NoteScore score;
    int all = 0;
    int filled = 0;
    for (const Section& section : sections) {
        const Term* term = sectionTerm(section.heading);
        const int weight = term && isRequired(*term) ? kRequiredWeight : 1;
        all += weight;
        if (section.length > kFilledLength)
            filled += weight;
        else
            score.empty += section.heading;
    }
    score.percent = all > 0 ? (filled * 100 + all / 2) / all : 0;
    return score;
}

} // namespace tasuki::handoff
