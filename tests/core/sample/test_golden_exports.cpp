// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/export_lists.h"
#include "format/csv_writer.h"
#include "kind/file_kind.h"
#include "kind/kind.h"
#include "sample/sample.h"
#include "support/catch.h"
#include "support/support.h"

#include <QCryptographicHash>

using namespace tasuki;
using namespace tasuki::test;

TEST_CASE("the files that the sample is exported to stay what they are", "[golden][sample]")
{
    TempDir dir;
    FixedClock clock(QDate(2025, 10, 16));
    const auto made = sample::create(dir.path(QStringLiteral("s.tasuki")), clock);
    REQUIRE(made);
    auto& db = (*made)->db();
    QString text;
    const auto add = [&](const QString& name, bool japanese, const auto& write) {
        format::MemorySink memory;
        format::CsvOptions options;
        options.japaneseHeader = japanese;
        format::CsvWriter csv(memory, options);
        REQUIRE(write(csv));
        const QByteArray bytes = memory.bytes();
        text +=
            QStringLiteral("%1 %2: %3 lines, %4\n  %5")
                .arg(name, japanese ? QStringLiteral("ja") : QStringLiteral("en"))
                .arg(bytes.count('\n'))
                .arg(QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().left(32)),
                     QString::fromUtf8(bytes.left(bytes.indexOf('\n'))).simplified())
            + u'\n';
    };
    for (const bool japanese : {false, true}) {
        for (const Kind* kind : fileKinds())
            add(kind->file->codeText(), japanese, [&](format::RowSink& sink) {
                return exports::exportList(db, kind->entity(), clock.today(), {}, sink);
            });
        add(QStringLiteral("renewals"), japanese,
            [&](format::RowSink& sink) { return exports::exportRenewals(db, clock.today(), {}, sink); });
        add(QStringLiteral("handoffs"), japanese,
            [&](format::RowSink& sink) { return exports::exportHandoffs(db, clock.today(), sink); });
    }
    CHECK(equalsGolden(QStringLiteral("sample/exports.txt"), text));
}
