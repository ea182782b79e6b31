// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTranslator>

namespace tasuki {

/// The language of the program: its words, and how QLocale() writes dates. Switching tells every widget by
/// QEvent::LanguageChange.
class Language final : public QObject {
    Q_OBJECT
public:
    explicit Language(QObject* parent = nullptr);
    ~Language() override;

    /// "en", "ja", or "system". Anything else is English.
    void set(const QString& code);
    QString code() const { return m_code; }           ///< as it was set
    QString effective() const { return m_effective; } ///< "en" or "ja"

Q_SIGNALS:
    void changed();

private:
    QString m_code;
    QString m_effective;
    QTranslator m_own;
    QTranslator m_qt;
};

} // namespace tasuki
