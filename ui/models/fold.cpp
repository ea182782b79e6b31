// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/fold.h"

namespace tasuki {

QString foldForSearch(const QString& text)
{
    QString folded = text.normalized(QString::NormalizationForm_KC).toCaseFolded();
    for (QChar& c : folded) {
        const char16_t u = c.unicode();
        if (u >= 0x30A1 && u <= 0x30F6)
            c = QChar(u - 0x60);
    }
    // NFKC has made (株) of ㈱ and （株）.
    for (const QString& form : {QStringLiteral("株式会社"), QStringLiteral("有限会社"), QStringLiteral("合同会社"),
                                QStringLiteral("(株)"), QStringLiteral("(有)"), QStringLiteral("(同)")})
        folded.remove(form);
    return folded.simplified();
}

} // namespace tasuki
