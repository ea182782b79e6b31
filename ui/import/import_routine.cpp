// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/import_routine.h"

#include <QCoreApplication>

namespace tasuki {

namespace {

using Settled = ImportQuestions::Settled;
using imports::ImportPreview;

struct Routine {
    Q_DECLARE_TR_FUNCTIONS(ImportRoutine)
};

imports::ImportQuestion question(const char16_t* what, const QStringList& choices, const QString& text, qint64 rows)
{
    return {QString::fromUtf16(what), choices, text, {}, rows};
}

Settled changedLines(const ImportPreview& preview, const ImportLook::Asked& asked)
{
    const QString text = preview.restated > 0
                             ? Routine::tr("%Ln row(s) change months that are over.", nullptr, int(preview.restated))
                             : Routine::tr("Lines that differ change from a day on.");
    return {question(u"changed", {QStringLiteral("correct"), QStringLiteral("from")}, text, preview.restated),
            asked.changedFrom.isValid() ? QStringLiteral("from") : QStringLiteral("correct"), QStringLiteral("from"),
            asked.changedFrom};
}

Settled missingLines(const ImportPreview& preview, const ImportLook::Asked& asked)
{
    return {question(u"missing", {QStringLiteral("keep"), QStringLiteral("end")},
                     Routine::tr("%Ln running contract line(s) are not in the file.", nullptr, int(preview.missing)),
                     preview.missing),
            asked.missingEnd.isValid() ? QStringLiteral("end") : QStringLiteral("keep"), QStringLiteral("end"),
            asked.missingEnd};
}

Settled unknownAccounts(const ImportPreview& preview, const ImportLook::Asked& asked)
{
    const qint64 rows = asked.waits ? preview.waiting : preview.unknownAccounts;
    return {question(u"unmatched", {QStringLiteral("refuse"), QStringLiteral("wait")},
                     Routine::tr("The account of %Ln row(s) is not known.", nullptr, int(rows)), rows),
            asked.waits ? QStringLiteral("wait") : QStringLiteral("refuse"),
            {},
            {}};
}

} // namespace

std::vector<Settled> settledQuestions(const ImportPreview& preview, const ImportLook::Asked& asked)
{
    std::vector<Settled> settled;
    for (const imports::ImportQuestion& one : preview.taken)
        settled.push_back({.question = one, .answer = one.choices.first(), .isOfFile = true});
    if (asked.changedFrom.isValid() || (preview.restated > 0 && preview.toUpdate > 0))
        settled.push_back(changedLines(preview, asked));
    if (asked.missingEnd.isValid() || preview.missing > 0)
        settled.push_back(missingLines(preview, asked));
    if (asked.waits || preview.unknownAccounts > 0)
        settled.push_back(unknownAccounts(preview, asked));
    return settled;
}

} // namespace tasuki
