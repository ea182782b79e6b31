// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace tasuki {

Language::Language(QObject* parent) : QObject(parent) {}

Language::~Language() = default;

void Language::set(const QString& code)
{
    m_code = code;
    const bool system = code == QLatin1String("system");
    const bool japanese = code == QLatin1String("ja") || (system && QLocale::system().language() == QLocale::Japanese);
    const QString next = japanese ? QStringLiteral("ja") : QStringLiteral("en");
    if (next == m_effective)
        return;
    m_effective = next;
    // The locale before the words: who is told of new words formats dates at once.
    QLocale::setDefault(japanese ? QLocale(QLocale::Japanese, QLocale::Japan) : QLocale(QLocale::English));
    QCoreApplication::removeTranslator(&m_qt);
    QCoreApplication::removeTranslator(&m_own);
    if (m_qt.load(QStringLiteral("qtbase_") + next, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    // English has a file too: its plurals.
    if (m_own.load(QStringLiteral(":/tasuki/translations/tasuki_") + next + QStringLiteral(".qm")))
        QCoreApplication::installTranslator(&m_own);
    Q_EMIT changed();
}

} // namespace tasuki
