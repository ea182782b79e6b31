// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "widgets/plain_text.h"

using namespace tasuki;

TEST_CASE("a label never takes data for markup", "[ui][plain]")
{
    const QString hostile = QStringLiteral("<img src=\"/dev/zero\"><b>x</b>");
    PlainLabel label(hostile);
    CHECK(label.textFormat() == Qt::PlainText);
    CHECK(label.text() == hostile);
    CHECK_FALSE(plainToolTip(hostile).contains(QStringLiteral("<img")));
}
