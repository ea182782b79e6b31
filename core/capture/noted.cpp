// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/noted.h"

#include "base/names.h"
#include "base/texts.h"
#include "capture/capture_rules.h"
#include "capture/people_present.h"
#include "touchpoint/touchpoint_rules.h"
#include "touchpoint/written_kind.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace tasuki::capture {

namespace {

struct CaptureText {
    Q_DECLARE_TR_FUNCTIONS(capture)
};

/// 1: spaces and a bullet, 2: a decision, 3: a promise, 4: a task, 5: the rest. What is quoted of a mail is not marked.
const QRegularExpression& linePattern()
{
    static const QRegularExpression pattern(
        QStringLiteral(
            "^(\\s*(?:(?:[-*+]|\\d{1,2}[.)])\\s+|[・•]\\s*)?)"
            "(?:(?:(決定(?:事項)?|decisions?|decided)|(約束|promised?)|(タスク|to-?do|tasks?))\\s?[:：]\\s*)?"
            "(.*)$"),
        QRegularExpression::CaseInsensitiveOption);
    return pattern;
}

QString wordsOf(Mark mark, TermLanguage language)
{
    const bool isJapanese = language == TermLanguage::Japanese;
    switch (mark) {
    case Mark::Decision: return isJapanese ? QStringLiteral("決定：") : QStringLiteral("Decision: ");
    case Mark::Promise: return isJapanese ? QStringLiteral("約束：") : QStringLiteral("Promise: ");
    case Mark::Task: return isJapanese ? QStringLiteral("タスク：") : QStringLiteral("Task: ");
    case Mark::None: break;
    }
    return {};
}

Mark markIn(const QRegularExpressionMatch& match)
{
    if (match.hasCaptured(2) && match.capturedLength(2) > 0)
        return Mark::Decision;
    if (match.hasCaptured(3) && match.capturedLength(3) > 0)
        return Mark::Promise;
    return match.hasCaptured(4) && match.capturedLength(4) > 0 ? Mark::Task : Mark::None;
}

/// The note with the links below it.
QString wholeText(const Noted& noted)
{
    QString text = noted.text.trimmed();
    QStringList links;
    for (const QString& link : noted.links.split(u'\n'))
        if (!link.trimmed().isEmpty())
            links += QStringLiteral("- ") + link.trimmed();
    if (!links.isEmpty())
        text += (text.isEmpty() ? QString() : QStringLiteral("\n\n")) + links.join(u'\n');
    return text;
}

} // namespace

Mark markOf(QStringView line)
{
    return markIn(linePattern().match(line.toString()));
}

QString marked(const QString& line, Mark mark, TermLanguage language)
{
    const auto match = linePattern().match(line);
    if (!match.hasMatch())
        return line;
    const bool isTakenOff = markIn(match) == mark;
    return match.captured(1) + (isTakenOff ? QString() : wordsOf(mark, language)) + match.captured(5);
}

FollowUps followUpsOf(const QString& note, const Known& known, QDate today)
{
    FollowUps all;
    for (const QString& line : note.split(u'\n')) {
        const auto match = linePattern().match(line);
        const Mark mark = markIn(match);
        all.decisions += mark == Mark::Decision ? 1 : 0;
        if (mark != Mark::Promise && mark != Mark::Task)
            continue;
        const QString said = match.captured(5).trimmed();
        const Captured captured =
            read((mark == Mark::Promise ? QStringLiteral("promise: ") : QStringLiteral("task: ")) + said, known, today);
        // Nothing behind the mark: it is refused when it is stored, in the words of its rule.
        if (said.isEmpty() && mark == Mark::Promise)
            all.promises.emplace_back();
        if (said.isEmpty() && mark == Mark::Task)
            all.tasks.emplace_back();
        all.promises.insert(all.promises.end(), captured.promises.begin(), captured.promises.end());
        all.tasks.insert(all.tasks.end(), captured.tasks.begin(), captured.tasks.end());
    }
    return all;
}

Noted notedOf(const Captured& captured, QStringView line, const Known& known, TermLanguage language)
{
    Noted noted;
    if (captured.account.isValid())
        noted.accounts.push_back(captured.account);
    noted.day = captured.day;
    noted.kind = captured.kind;
    noted.newKind = captured.newKind;
    noted.minutes = captured.minutes;
    noted.mood = captured.mood;
    if (!captured.people.empty()) {
        noted.contact = captured.people.front();
        QStringList others;
        for (const PersonName& person : known.people.value(captured.account))
            if (person.id != noted.contact && std::ranges::find(captured.people, person.id) != captured.people.end())
                others += person.name;
        noted.present = joined(others, language);
    }
    QStringList lines;
    if (!captured.text.isEmpty())
        lines += captured.text;
    std::vector<Part> marks;
    for (const Part& part : captured.parts)
        if (part.kind == Part::Kind::Promise || part.kind == Part::Kind::Task)
            marks.push_back(part);
    for (size_t i = 0; i < marks.size(); ++i) {
        const qsizetype end = i + 1 < marks.size() ? marks[i + 1].start : line.size();
        const Mark mark = marks[i].kind == Part::Kind::Promise ? Mark::Promise : Mark::Task;
        lines += wordsOf(mark, language) + line.mid(marks[i].end(), end - marks[i].end()).toString().simplified();
    }
    noted.text = lines.join(u'\n');
    return noted;
}

Result<Edit> store(const Noted& noted, const Known& known, const Act& act)
{
    if (noted.accounts.empty())
        return invalidIn("accounts", CaptureText::tr("Choose the account."));
    Edit edit(QStringLiteral("capture.add"), act);
    Touchpoint touchpoint;
    touchpoint.kindId = noted.kind;
    const auto* written = noted.kind.isValid() ? nullptr : touchpoint::writtenKind(noted.newKind);
    const auto present = std::ranges::find_if(
        known.kinds, [&](const TouchpointKind& kind) { return written && kind.code == QStringView(written->code); });
    if (present != known.kinds.end()) {
        if (!present->retired)
            touchpoint.kindId = present->id;
    } else if (written) {
        const TouchpointKind kind = touchpoint::newKind(*written, noted.newKind, known.kinds, act);
        edit.insert(kind);
        touchpoint.kindId = kind.id;
    }
    touchpoint.day = noted.day;
    touchpoint.minutes = noted.minutes;
    touchpoint.mood = noted.mood;
    touchpoint.memberId = noted.member;
    touchpoint.text = wholeText(noted);
    auto people = peopleOfEach(noted.present, noted.accounts, known.people, known.directory);
    if (noted.contact.isValid())
        people.front().insert(people.front().begin(), {.contactId = noted.contact});
    for (size_t i = 0; i < noted.accounts.size(); ++i) {
        touchpoint.accountId = noted.accounts[i];
        auto added = touchpoint::add(touchpoint, act);
        if (!added)
            return std::move(added).error();
        edit.append(added->edit);
        touchpoint::setPeople(edit, added->touchpoint, {}, people[i], act);
    }
    const FollowUps follow = followUpsOf(noted.text, known, act.today);
    Captured of;
    of.account = noted.accounts.front();
    of.day = noted.day;
    if (noted.contact.isValid())
        of.people.push_back(noted.contact);
    of.promises = follow.promises;
    of.tasks = follow.tasks;
    TASUKI_TRY(addFollowing(edit, of, act));
    return edit;
}

} // namespace tasuki::capture
