// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "shell/fuzzy.h"
#include "support/catch.h"

using namespace tasuki;

namespace {

std::optional<int> score(const QString& pattern, const QString& text)
{
    return fuzzyScore(searchFold(pattern), searchFold(text));
}

} // namespace

TEST_CASE("the palette finds what is meant first", "[ui][fuzzy]")
{
    CHECK(score(QString(), QStringLiteral("anything")) == 0);
    CHECK_FALSE(score(QStringLiteral("xyz"), QStringLiteral("accounts")));
    CHECK(score(QStringLiteral("acc"), QStringLiteral("Accounts"))
          > score(QStringLiteral("acc"), QStringLiteral("My accounts")));
    CHECK(score(QStringLiteral("acc"), QStringLiteral("My accounts"))
          > score(QStringLiteral("acc"), QStringLiteral("A cold call")));
    CHECK(score(QStringLiteral("kt"), QStringLiteral("KPI tree")));
    CHECK(score(QStringLiteral("kt"), QStringLiteral("KPI tree")) > score(QStringLiteral("kt"), QStringLiteral("kit")));
    CHECK(score(QStringLiteral("カガヤ"), QStringLiteral("かがやき食品")));
    CHECK(score(QStringLiteral("食品 かが"), QStringLiteral("かがやき食品")));
    CHECK_FALSE(score(QStringLiteral("食品 ない"), QStringLiteral("かがやき食品")));
    CHECK_FALSE(score(QStringLiteral("tree"), QStringLiteral("eert")));
}
