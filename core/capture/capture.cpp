// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/capture.h"

#include "base/text.h"
#include "capture/capture_parts.h"
#include "capture/person_name.h"
#include "touchpoint/written_kind.h"

#include <QRegularExpression>

#include <algorithm>

namespace tasuki::capture {

namespace {

using PartKind = Part::Kind;

constexpr qsizetype kMostWords = 8; ///< of an account's name

bool isEdge(QChar c)
{
    return c.isSpace() || QStringView(u"、。,").contains(c);
}

/// Reads one line from the left to the right.
class Reader {
public:
    Reader(QStringView line, const Known& known, QDate today, AccountId here, const std::vector<Literal>& literals)
        : m_line(line.toString()),
          m_known(known),
          m_today(today),
          m_here(here),
          m_text(withoutQuoted(narrowedUnits(line)))
    {
        for (const Literal& literal : literals)
            for (qsizetype i = std::max<qsizetype>(0, literal.start);
                 i < std::min(literal.start + literal.length, m_text.size()); ++i)
                if (!m_text[i].isSpace())
                    m_text[i] = QChar(kQuotedUnit);
    }

    Captured read()
    {
        auto marker = nextMarker(m_text, 0);
        m_headEnd = marker ? marker->start : m_text.size();
        readAccount();
        readHead();
        while (marker) {
            const auto next = nextMarker(m_text, marker->end);
            readFollowing(*marker, next ? next->start : m_text.size());
            marker = next;
        }
        std::ranges::sort(m_read.parts, {}, &Part::start);
        return std::move(m_read);
    }

private:
    // Account

    /// The places where words of the head begin, from `from` on.
    std::vector<qsizetype> wordStarts(qsizetype from, qsizetype to) const
    {
        std::vector<qsizetype> starts;
        for (qsizetype i = from; i < to; ++i)
            if (!isEdge(m_text[i]) && (i == from || isEdge(m_text[i - 1])))
                starts.push_back(i);
        return starts;
    }
    qsizetype wordEnd(qsizetype at, qsizetype to) const
    {
        while (at < to && !isEdge(m_text[at]))
            ++at;
        return at;
    }
    QStringView piece(qsizetype from, qsizetype to) const { return QStringView(m_text).mid(from, to - from); }

    bool take(const std::vector<AccountId>& found, qsizetype from, qsizetype to)
    {
        if (found.size() == 1) {
            m_read.account = found.front();
            m_read.parts.push_back({PartKind::Account, from, to - from});
            m_accountEnd = to;
            m_accountStart = from;
            return true;
        }
        if (found.empty())
            return false;
        m_read.isAmbiguous = true;
        m_read.nearest = found;
        m_read.unclear = {from, to - from};
        return true;
    }

    /// The longest run of words that is just a name, the earliest first. At the beginning a name counts that is
    /// followed without a space by a particle, 様, a mark or another part: さくら商事の定例会, さくら商事：異動,
    /// さくら商事電話.
    bool takeExactly()
    {
        const auto starts = wordStarts(0, m_headEnd);
        const qsizetype lead = leadEnd();
        for (size_t first = 0; first < starts.size(); ++first) {
            const bool isBeginning = first == 0 || starts[first] == lead;
            for (size_t last = std::min(starts.size(), first + size_t(kMostWords)); last-- > first;) {
                const qsizetype end = wordEnd(starts[last], m_headEnd);
                const auto found = m_known.accounts.exactly(piece(starts[first], end), isBeginning);
                // Within the text one name is as good as none where several have it.
                if ((isBeginning || found.size() == 1) && take(found, starts[first], end))
                    return true;
                if (isBeginning && last == first && takeBeforeParticle(starts[first], end))
                    return true;
            }
        }
        return false;
    }
    /// Where the head goes on behind what stands before the account: 昨日 さくら商事 …, yesterday 30min Acme …
    qsizetype leadEnd() const
    {
        qsizetype at = 0;
        while (true) {
            while (at < m_headEnd && isEdge(m_text[at]))
                ++at;
            if (at >= m_headEnd)
                return at;
            const auto small = smallPartAt(at, m_headEnd);
            const qsizetype end = small ? small->end : otherDayEnd(at);
            if (end == at)
                return at;
            at = end;
        }
    }
    bool takeBeforeParticle(qsizetype from, qsizetype to)
    {
        static const QRegularExpression tail(QStringLiteral(
            "\\G(?:様|さん|御中)?(?:との|への|の|に|と|は|へ|で|が|様|さん|御中|[:/|・]|(?=\\x{FFFC}))"));
        for (qsizetype end = to - 1; end > from + 1; --end) {
            const auto found = m_known.accounts.exactly(piece(from, end), false);
            if (found.empty())
                continue;
            const auto particle = tail.match(m_text, end);
            if ((particle.hasMatch() || smallPartAt(end, m_headEnd)) && take(found, from, end)) {
                if (m_read.account.isValid() && particle.hasMatch())
                    m_accountEnd = std::min(particle.capturedEnd(), to);
                return true;
            }
        }
        return false;
    }

    void readAccount()
    {
        readPastDays();
        if (takeExactly())
            return;
        // What is of another kind is no name that is spelled wrongly.
        if (const qsizetype start = leadEnd(); start < m_headEnd)
            return readUnknown(start);
        m_read.account = m_here;
    }
    void readUnknown(qsizetype start)
    {
        constexpr size_t kNearest = 3;
        const qsizetype end = wordEnd(start, m_headEnd);
        auto begun = m_known.accounts.beginning(piece(start, end));
        if (begun.size() == 1 && take(begun, start, end))
            return;
        if (const auto mistyped = m_known.accounts.mistyped(piece(start, end));
            begun.empty() && mistyped.size() == 1 && take(mistyped, start, end))
            return;
        if (m_here.isValid()) {
            m_read.account = m_here;
            return;
        }
        const auto add = [&](AccountId id) {
            if (m_read.nearest.size() < kNearest && std::ranges::find(m_read.nearest, id) == m_read.nearest.end())
                m_read.nearest.push_back(id);
        };
        m_read.isAmbiguous = begun.size() > 1;
        m_read.unclear = {start, end - start};
        // 青葉不動産解約の連絡: the account and a text, or one that is not known.
        for (qsizetype part = end - 1; begun.empty() && part > start + 1 && m_read.nearest.empty(); --part)
            if (const auto found = m_known.accounts.exactly(piece(start, part), false); !found.empty()) {
                std::ranges::for_each(found, add);
                m_read.unclear.length = part - start;
            }
        std::ranges::for_each(begun, add);
        for (const AccountNames::Alike& one : m_known.accounts.alike(piece(start, end), kNearest))
            add(one.id);
    }

    // Days

    /// The line with fillers where accounts are named, so that no date is read there.
    void coverNames()
    {
        m_days = m_text;
        const auto starts = wordStarts(0, m_text.size());
        for (const DayWord& word : dayWordsIn(m_text, context(false)))
            for (size_t first = 0; first < starts.size(); ++first) {
                const qsizetype firstEnd = wordEnd(starts[first], m_text.size());
                for (size_t last = first; last < std::min(starts.size(), first + size_t(kMostWords)); ++last) {
                    const qsizetype end = wordEnd(starts[last], m_text.size());
                    const bool covers = starts[first] < word.end() && word.start < end;
                    if (covers && firstEnd > starts[first]
                        && !m_known.accounts.exactly(piece(starts[first], end), false).empty())
                        cover(starts[first], end);
                }
            }
        if (m_accountEnd > m_accountStart)
            cover(m_accountStart, m_accountEnd);
    }
    void cover(qsizetype from, qsizetype to)
    {
        for (qsizetype i = from; i < to; ++i)
            m_days[i] = QChar(kQuotedUnit);
    }
    void readPastDays()
    {
        coverNames();
        m_pastDays = dayWordsIn(QStringView(m_days).left(m_headEnd), context(true));
    }
    DayContext context(bool isPast) const { return {m_today, m_known.fiscalStart, m_known.calendar, isPast}; }

    // Head

    struct Named {
        Part part;
        ContactId id;
    };

    struct Small {
        PartKind kind;
        qsizetype end;
        int value = 0;
        TouchpointKindId type{};
        QDate day{};
        ContactId person{};
        QString newType{};
    };

    std::optional<Small> typeAt(qsizetype at, qsizetype to) const
    {
        const bool isSaid = m_text[at] == u'#';
        const qsizetype from = at + (isSaid ? 1 : 0);
        const auto starts = wordStarts(from, to);
        constexpr size_t kMost = 4;
        for (size_t last = std::min(starts.size(), kMost); last-- > 0;)
            if (const auto type = typeOf(from, wordEnd(starts[last], to)))
                return type;
        return starts.empty() || starts.front() != from ? std::nullopt : typeWithinWord(from, wordEnd(from, to));
    }
    std::optional<Small> typeOf(qsizetype from, qsizetype end) const
    {
        const QString word = piece(from, end).toString();
        const auto* written = touchpoint::writtenKind(word);
        bool isArchived = false;
        for (const TouchpointKind& kind : m_known.kinds) {
            const bool isIt = keyFold(kind.code) == keyFold(word)
                              || (written && QStringView(written->code) == kind.code)
                              || kindSearchText(kind).split(u'\n').contains(searchFold(word));
            if (isIt && !kind.retired)
                return Small{PartKind::Type, end, 0, kind.id};
            isArchived = isArchived || isIt;
        }
        if (written && !isArchived)
            return Small{PartKind::Type, end, 0, {}, {}, {}, m_line.mid(from, end - from)};
        return {};
    }
    /// 定例会で, 電話30分
    std::optional<Small> typeWithinWord(qsizetype from, qsizetype end) const
    {
        static const QRegularExpression particle(QStringLiteral("(?:にて|で|を|に)$"));
        if (const auto found = particle.match(piece(from, end)); found.hasMatch() && found.capturedStart() > 1) {
            auto type = typeOf(from, from + found.capturedStart());
            if (type)
                type->end = end;
            return type;
        }
        for (qsizetype i = from + 2; i < end; ++i)
            if (m_text[i].isDigit())
                return minutesAt(m_text, i) ? typeOf(from, i) : std::nullopt;
        return {};
    }

    std::optional<Small> smallPartAt(qsizetype at, qsizetype to) const
    {
        if (const auto minutes = minutesAt(m_text, at); minutes && minutes->end <= to)
            return Small{PartKind::Minutes, minutes->end, minutes->value};
        if (const auto mood = moodAt(m_text, at); mood && mood->end <= to)
            return Small{PartKind::Mood, mood->end, mood->value};
        for (const DayWord& word : m_pastDays)
            if (word.start == at && word.end() <= to && word.role == DayWord::Role::Plain && word.day <= m_today)
                return Small{PartKind::Day, word.end(), 0, {}, word.day};
        for (const auto& [part, id] : m_persons)
            if (part.start == at && part.end() <= to && endsWord(m_text, part.end()))
                return Small{PartKind::Person, part.end(), 0, {}, {}, id};
        return typeAt(at, to);
    }

    struct Standing {
        Small small;
        qsizetype start; ///< of the part itself
        qsizetype end;   ///< with what encloses it
    };
    /// A part that may stand in brackets: (30分).
    std::optional<Standing> standingAt(qsizetype at, qsizetype to) const
    {
        if (const auto small = smallPartAt(at, to))
            return Standing{*small, at, small->end};
        if (m_text[at] != u'(' || at + 1 >= to)
            return {};
        const auto small = smallPartAt(at + 1, to);
        if (!small || small->end >= to || m_text[small->end] != u')')
            return {};
        return Standing{*small, at + 1, small->end + 1};
    }
    /// Where a day ends that begins here and is none of a touchpoint, such as 明日.
    qsizetype otherDayEnd(qsizetype at) const
    {
        const auto days = dayWordsIn(QStringView(m_days).left(m_headEnd), context(false));
        const auto found = std::ranges::find(days, at, &DayWord::start);
        return found != days.end() && found->day > m_today ? found->end() : at;
    }

    /// False where the line has such a part already: then it is text.
    bool take(const Small& small, qsizetype at)
    {
        const auto has = [&](PartKind kind) {
            return std::ranges::any_of(m_read.parts, [&](const Part& part) { return part.kind == kind; });
        };
        if (small.kind != PartKind::Person && has(small.kind))
            return false;
        switch (small.kind) {
        case PartKind::Minutes: m_read.minutes = small.value; break;
        case PartKind::Mood: m_read.mood = small.value; break;
        case PartKind::Day: m_read.day = small.day; break;
        case PartKind::Type:
            m_read.kind = small.type;
            m_read.newKind = small.newType;
            break;
        default: m_named.push_back({{PartKind::Person, at, small.end - at}, small.person}); return true;
        }
        m_read.parts.push_back({small.kind, at, small.end - at});
        return true;
    }
    /// The first that was named is a part of the line, and the others are text.
    void keepPeople(qsizetype from, qsizetype to)
    {
        const auto add = [&](ContactId id) {
            if (std::ranges::find(m_read.people, id) == m_read.people.end())
                m_read.people.push_back(id);
        };
        std::ranges::sort(m_named, {}, [](const Named& named) { return named.part.start; });
        for (const Named& named : m_named)
            add(named.id);
        if (!m_named.empty())
            m_read.parts.push_back(m_named.front().part);
        for (const Named& named : m_persons)
            if (named.part.start >= from && named.part.end() <= to)
                add(named.id); // its name stays in the sentence
    }

    void readHead()
    {
        readPastDays();
        findPersons();
        const qsizetype begin = m_accountStart == 0 || onlyEdges(0, m_accountStart) ? m_accountEnd : 0;
        qsizetype from = begin;
        while (true) {
            while (from < m_headEnd && isEdge(m_text[from]))
                ++from;
            if (m_accountEnd > m_accountStart && from == m_accountStart) {
                from = m_accountEnd;
                continue;
            }
            const auto found = from < m_headEnd ? standingAt(from, m_headEnd) : std::nullopt;
            if (!found && from < m_accountStart) {
                if (const qsizetype end = otherDayEnd(from); end > from) {
                    from = end; // it stays in the text
                    continue;
                }
            }
            if (!found || !take(found->small, found->start))
                break;
            from = found->end;
        }
        qsizetype to = m_headEnd;
        for (bool taken = true; taken;) {
            taken = false;
            qsizetype last = to;
            while (last > from && isEdge(m_text[last - 1]))
                --last;
            for (const qsizetype start : wordStarts(from, last)) {
                const auto found = standingAt(start, last);
                if (found && found->end == last && !isOfSentence(found->small, from, start)
                    && take(found->small, found->start)) {
                    to = start;
                    taken = true;
                    break;
                }
            }
        }
        takeSaidTypes(from, to);
        keepPeople(from, to);
        m_read.text = leftOf(begin, m_headEnd);
    }
    /// 契約の更新日は 9/1: the sentence before a date in figures says what it is of.
    bool isOfSentence(const Small& small, qsizetype from, qsizetype start) const
    {
        static const QRegularExpression leading(
            QStringLiteral("(?:[はがをのにともへ:]|日|次回|予定|期限|締切|開始|終了|満了|更新|年|"
                           "\\b(?:is|was|on|at|by|due|for|of|until|till|from|since|ends?|starts?|date))\\s*$"),
            QRegularExpression::CaseInsensitiveOption);
        return small.kind == PartKind::Day && m_text[start].isDigit() && leading.match(piece(from, start)).hasMatch();
    }
    bool onlyEdges(qsizetype from, qsizetype to) const { return std::ranges::all_of(piece(from, to), isEdge); }
    void takeSaidTypes(qsizetype from, qsizetype to)
    {
        for (const qsizetype start : wordStarts(from, to))
            if (m_text[start] == u'#')
                if (const auto type = typeAt(start, to))
                    take(*type, start);
    }

    /// Contacts of the account by their whole name, or by family name and a title.
    void findPersons()
    {
        const AccountId account = m_read.account;
        const std::vector<PersonName> contacts = m_known.people.value(account);
        // \p{Han} would be also 、 and 。, by which names are parted.
        QHash<QString, int> families;
        for (const PersonName& contact : contacts)
            ++families[familyName(contact.name)];
        for (const PersonName& contact : contacts) {
            const QString name = narrowedUnits(contact.name).simplified();
            if (name.isEmpty())
                continue;
            QString pattern = QRegularExpression::escape(name).replace(QStringLiteral("\\ "), QStringLiteral("\\s*"));
            pattern += QStringLiteral("(?:%1)?").arg(titlePattern());
            if (const QString family = familyName(contact.name); families.value(family) == 1 && isJapanese(family))
                pattern += QStringLiteral("|(?<![\\x{3400}-\\x{9FFF}々])") + QRegularExpression::escape(family)
                           + QStringLiteral("(?:%1|部長|課長|係長|社長|店長|専務|常務|先生)").arg(titlePattern());
            const bool isLatin = !isJapanese(name);
            const QRegularExpression expression(isLatin ? QStringLiteral("(?<!\\w)(?:%1)(?!\\w)").arg(pattern)
                                                        : pattern,
                                                QRegularExpression::CaseInsensitiveOption);
            for (auto all = expression.globalMatch(m_days.left(m_headEnd)); all.hasNext();) {
                const auto match = all.next();
                m_persons.push_back({{PartKind::Person, match.capturedStart(), match.capturedLength()}, contact.id});
            }
        }
        std::ranges::sort(m_persons, {}, [](const Named& named) { return named.part.start; });
    }
    static bool isJapanese(const QString& text)
    {
        return std::ranges::any_of(text, [](QChar c) { return c.unicode() >= 0x3040; });
    }

    /// The line from one place to another without the parts that were understood, as it was typed. The brackets around
    /// a part go with it, and so does the full stop behind one at the end.
    QString leftOf(qsizetype from, qsizetype to) const
    {
        std::vector<bool> isGone(size_t(to - from), false);
        const auto drop = [&](qsizetype start, qsizetype end) {
            for (qsizetype i = std::max(start, from); i < std::min(end, to); ++i)
                isGone[size_t(i - from)] = true;
        };
        drop(m_accountStart, m_accountEnd); // with the particle behind it
        for (const Part& part : m_read.parts) {
            drop(part.start, part.end());
            if (part.start > from && part.end() < to && m_text[part.start - 1] == u'(' && m_text[part.end()] == u')')
                drop(part.start - 1, part.end() + 1);
            if (part.end() == to - 1 && part.end() > from && QStringView(u".。").contains(m_text[part.end()]))
                drop(part.end(), to);
        }
        QString left;
        bool isBehindPart = true; // then its comma or full stop goes with it, where another one stands before
        for (qsizetype i = from; i < to; ++i) {
            if (isGone[size_t(i - from)]
                || (isBehindPart && isEdge(m_text[i]) && (left.isEmpty() || isEdge(left.back())))) {
                isBehindPart = true;
                continue;
            }
            isBehindPart = false;
            left += m_line[i];
        }
        return tidied(left);
    }

    // What follows

    void readFollowing(const Marker& marker, qsizetype end)
    {
        if (onlyEdges(marker.end, end))
            return; // somebody is still typing
        m_following = marker.isPromise ? m_read.promises.size() : m_read.tasks.size();
        addFollowing(marker.isPromise ? PartKind::Promise : PartKind::Task, marker.start, marker.end);
        const QString part = m_days.left(end).mid(marker.end);
        std::vector<DayWord> days = dayWordsIn(part, context(false));
        for (DayWord& day : days)
            day.start += marker.end;
        if (marker.isPromise) {
            Promised promised;
            if (const auto due =
                    std::ranges::find_if(days, [](const DayWord& d) { return d.role != DayWord::Role::Start; });
                due != days.end())
                promised.due = takeDay(*due, PartKind::PromiseDue);
            promised.text = leftOf(marker.end, end);
            m_read.promises.push_back(std::move(promised));
            return;
        }
        Following task;
        readDays(days, task);
        putDueBehindStart(part, marker.end, days, task);
        readSigils(marker.end, end, task);
        task.title = leftOf(marker.end, end);
        m_read.tasks.push_back(std::move(task));
    }
    /// A part of the promise or task that is being read.
    void addFollowing(PartKind kind, qsizetype from, qsizetype to)
    {
        m_read.parts.push_back({kind, from, to - from, m_following});
    }
    QDate takeDay(const DayWord& word, PartKind kind)
    {
        addFollowing(kind, word.start, word.end());
        return word.day;
    }
    /// A plain date is due, or the start where another one is due.
    void readDays(const std::vector<DayWord>& days, Following& task)
    {
        for (const DayWord& day : days) {
            if (day.role == DayWord::Role::Due && !task.due.isValid())
                task.due = takeDay(day, PartKind::Due);
            else if (day.role == DayWord::Role::Start && !task.start.isValid())
                task.start = takeDay(day, PartKind::Start);
        }
        for (const DayWord& day : days) {
            if (day.role != DayWord::Role::Plain)
                continue;
            if (!task.due.isValid())
                task.due = takeDay(day, PartKind::Due);
            else if (!task.start.isValid() && day.day <= task.due)
                task.start = takeDay(day, PartKind::Start);
        }
    }
    /// 月曜から金曜までに: the Friday after that Monday, not that before it.
    void putDueBehindStart(const QString& part, qsizetype from, const std::vector<DayWord>& days, Following& task) const
    {
        if (!task.start.isValid() || !task.due.isValid() || task.due >= task.start)
            return;
        DayContext behind = context(false);
        behind.today = task.start;
        for (const DayWord& later : dayWordsIn(part, behind))
            for (const DayWord& day : days)
                if (day.start == later.start + from && day.day == task.due && day.isNext && later.day >= task.start) {
                    task.due = later.day;
                    return;
                }
    }
    void readSigils(qsizetype from, qsizetype to, Following& task)
    {
        // Behind a date there is often no space: 金曜までに@佐藤.
        const auto begins = [&](qsizetype at) {
            return at == from || isEdge(m_text[at - 1])
                   || std::ranges::any_of(m_read.parts, [&](const Part& part) { return part.end() == at; });
        };
        for (qsizetype start = from; start < to; ++start) {
            if (!begins(start))
                continue;
            qsizetype end = wordEnd(start, to);
            const QString word = piece(start + 1, end).toString();
            if (word.isEmpty())
                continue;
            if (m_text[start] == u'@' && !task.assignee.isValid()) {
                // @田中 陸
                const qsizetype second = end < to && m_text[end].isSpace() ? wordEnd(end + 1, to) : end;
                const Member* whole =
                    m_known.directory.findMember(withoutTitle(piece(start + 1, second).toString().simplified()));
                if (whole && second > end + 1)
                    end = second;
                task.assignee = whole ? whole->id : memberCalled(word);
                if (task.assignee.isValid())
                    addFollowing(PartKind::Assignee, start, end);
            } else if (m_text[start] == u'!' && !task.priority) {
                const Term* term = findTerm(kTaskPriorityTerms, word);
                if (!term && word != u"!")
                    continue;
                task.priority = term ? TaskPriority(term - std::begin(kTaskPriorityTerms)) : TaskPriority::Urgent;
                addFollowing(PartKind::Priority, start, end);
            }
        }
    }
    /// By name, reading, address or what stands before its @; by the family name where only one has it.
    MemberId memberCalled(const QString& word) const
    {
        const QString called = withoutTitle(word);
        if (const Member* member = m_known.directory.findMember(called))
            return member->id;
        std::vector<MemberId> found;
        for (const Member& member : m_known.directory.members()) {
            const bool isIt =
                searchFold(member.yomi).remove(u' ') == searchFold(called)
                || (!member.email.isEmpty() && mailFold(member.email.section(u'@', 0, 0)) == mailFold(called))
                || isFamilyName(called, member.name);
            if (member.active && isIt)
                found.push_back(member.id);
        }
        return found.size() == 1 ? found.front() : MemberId();
    }

    const QString m_line;
    const Known& m_known;
    const QDate m_today;
    const AccountId m_here;
    QString m_text; ///< narrowed, with fillers in place of what is quoted
    QString m_days; ///< the same with fillers in place of accounts' names
    qsizetype m_headEnd = 0;
    qsizetype m_accountStart = 0;
    qsizetype m_accountEnd = 0;
    size_t m_following = 0;          ///< the how-manieth promise or task is being read
    std::vector<DayWord> m_pastDays; ///< of the head
    std::vector<Named> m_persons;    ///< of the head, wherever they stand
    std::vector<Named> m_named;      ///< those of them that stand by themselves
    Captured m_read;
};

} // namespace

bool Captured::hasTouch() const
{
    return day.isValid() || kind.isValid() || !newKind.isEmpty() || minutes || mood || !people.empty()
           || !text.isEmpty();
}

Captured read(QStringView line, const Known& known, QDate today, AccountId here, const std::vector<Literal>& literals)
{
    return Reader(line, known, today, here, literals).read();
}

} // namespace tasuki::capture
