// SPDX-License-Identifier: GPL-3.0-or-later
#include "generate.h"

#include "base/month.h"

#include <QFile>

#include <random>

namespace tasuki::bench {

namespace {

constexpr int kMembers = 40;

class Lines {
public:
    explicit Lines(const QString& path) : m_file(path) { m_file.open(QIODevice::WriteOnly); }
    Lines& operator<<(const QByteArray& text)
    {
        m_text += text;
        if (m_text.size() > 1 << 20)
            flush();
        return *this;
    }
    bool flush()
    {
        const bool written = m_file.write(m_text) == m_text.size();
        m_text.clear();
        return written && m_file.flush();
    }

private:
    QFile m_file;
    QByteArray m_text;
};

} // namespace

bool generate(const Scale& scale, const QString& folder)
{
    std::mt19937 random(20260101);
    const auto below = [&](int bound) { return int(random() % unsigned(bound)); };
    const auto number = [](qint64 value) { return QByteArray::number(value); };
    const Month first = Month(2025, 12) - (scale.months - 1);
    const auto day = [&](Month month) {
        return (month.toString() + QStringLiteral("-%1").arg(1 + below(28), 2, 10, QLatin1Char('0'))).toUtf8();
    };
    const char* const segments[] = {"SMB", "Mid", "Enterprise", "個人"};
    const char* const tiers[] = {"high", "low", "tech"};
    const char* const plans[] = {"basic", "standard", "pro", "enterprise"};
    const char* const names[] = {"青葉", "北山", "みなと", "あおぞら", "三河", "高瀬", "ひかり", "東光"};
    const char* const trades[] = {"商事", "食品", "不動産", "会計事務所", "システム", "物流", "クリニック", "建設"};

    Lines members(folder + QStringLiteral("/members.csv"));
    members << "name,email,teams\n";
    for (int i = 1; i <= kMembers; ++i)
        members << "member" + number(i) + ",m" + number(i) + "@example.com,team" + number(i % 5) + '\n';

    Lines accounts(folder + QStringLiteral("/accounts.csv"));
    accounts << "account_id,name,segment,touch_tier,industry,owner,signup_date\n";
    for (int i = 1; i <= scale.accounts; ++i)
        accounts << number(i) + "," + names[below(8)] + trades[below(8)] + number(i) + "," + segments[below(4)] + ","
                        + tiers[below(3)] + "," + trades[below(8)] + ",member" + number(1 + below(kMembers)) + ","
                        + day(first + below(scale.months)) + "\n";

    Lines rows(folder + QStringLiteral("/subscriptions.csv"));
    rows << "subscription_id,account_id,start_date,end_date,mrr,plan\n";
    for (int i = 1; i <= scale.rows; ++i) {
        const Month start = first + below(scale.months);
        rows << "s" + number(i) + "," + number(1 + (i <= scale.accounts ? i - 1 : below(scale.accounts))) + ","
                    + day(start) + "," + (below(3) == 0 ? QByteArray() : day(start + 1 + below(24))) + ","
                    + number(1000 * (1 + below(200))) + "," + plans[below(4)] + "\n";
    }

    Lines touchpoints(folder + QStringLiteral("/touchpoints.csv"));
    touchpoints << "account_id,date,kind,minutes,member,text\n";
    const QByteArray text = QByteArrayLiteral(
        "定例会を実施。利用状況を確認し、次回までの宿題を整理した。Next step: share the report by Friday. 担当者の異動があり、更新の意思決定者を確認する必要がある。");
    for (int i = 1; i <= scale.touchpoints; ++i)
        touchpoints << number(1 + below(scale.accounts)) + "," + day(first + below(scale.months)) + ",regular_meeting,"
                           + number(15 * (1 + below(6))) + ",member" + number(1 + below(kMembers)) + "," + number(i)
                           + ' ' + text + '\n';
    return members.flush() && accounts.flush() && rows.flush() && touchpoints.flush();
}

} // namespace tasuki::bench
