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
    // About 100 characters in a million different orders, with words that are in few of them.
    const char* const occasions[] = {"定例会を実施", "電話で相談",   "訪問して確認", "操作の質問",
                                     "障害の報告",   "勉強会を開催", "経営報告会",   "要望の聞き取り"};
    const char* const matters[] = {"利用状況",   "帳票の書式",   "権限の設定",   "請求書の宛名",
                                   "連携の手順", "管理者の異動", "承認の経路",   "棚卸の締め日",
                                   "検索の速さ", "研修の日程",   "監査への対応", "多店舗での展開"};
    const char* const acts[] = {"を確認し",     "について説明し",   "を見直し",    "の資料を送り",
                                "の見本を作り", "を社内に持ち帰り", "を一緒に試し"};
    const char* const ends[] = {"次回までの宿題を整理した。", "来月また話すことにした。",
                                "Next step: share the report by Friday.", "更新の意思決定者を聞く。",
                                "費用対効果の試算を頼まれた。"};
    const auto text = [&] {
        QByteArray made = QByteArray(occasions[below(8)]) + "。";
        for (int i = 0; i < 3; ++i)
            made += QByteArray(matters[below(12)]) + acts[below(7)] + "、";
        return made + ends[below(5)];
    };
    for (int i = 1; i <= scale.touchpoints; ++i)
        touchpoints << number(1 + below(scale.accounts)) + "," + day(first + below(scale.months)) + ",regular_meeting,"
                           + number(15 * (1 + below(6))) + ",member" + number(1 + below(kMembers)) + "," + number(i)
                           + ' ' + text() + '\n';
    return members.flush() && accounts.flush() && rows.flush() && touchpoints.flush();
}

} // namespace tasuki::bench
