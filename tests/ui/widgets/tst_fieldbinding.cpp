// SPDX-License-Identifier: MIT
#include "ui/widgets/fieldbinding.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace bellpush;
using namespace Qt::StringLiterals;

namespace {

enum class Shape { Round, Square, Oval };

struct Place {
    QString words{};
};

struct Draft {
    QString line{};
    Place place{};
    Shape shape = Shape::Round;
    std::optional<Country> country{};
    int count = 0;
    double sizeMm = 0;
    bool isBold = false;
};

} // namespace

class TestFieldBinding : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QVERIFY(m_home.isValid());
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_home.path());
        QCoreApplication::setOrganizationName(u"bellpush"_s);
        QCoreApplication::setApplicationName(u"tst_fieldbinding"_s);
        m_draft = {};
        m_edits = 0;
    }

    void whatIsTypedGoesToItsMember()
    {
        LineField line(nullptr);
        bind(&line, &Draft::line);
        QTest::keyClicks(&line, u"Hi"_s);
        QCOMPARE(m_draft.line, u"Hi"_s);
        QCOMPARE(m_edits, 2);

        TextField text(2, nullptr);
        bind(
            &text, [](auto &draft) -> auto & { return draft.place.words; });
        text.insertPlainText(u"a\u00a0\U0001F4DE\nשלום"_s); // to the letter
        QCOMPARE(m_draft.place.words, u"a\u00a0\U0001F4DE\nשלום"_s);
    }

    void whatIsChosenGoesToItsMember()
    {
        ChoiceField shape(nullptr);
        shape.addItems({u"Round"_s, u"Square"_s, u"Oval"_s});
        bind(&shape, &Draft::shape);
        shape.setFocus();
        QTest::keyClick(&shape, Qt::Key_End);
        QCOMPARE(m_draft.shape, Shape::Oval);

        CountryField country(nullptr);
        bind(&country, &Draft::country);
        country.fill();
        country.setCurrentIndex(country.findData(u"BR"_s));
        QCOMPARE(m_draft.country, Country::from(u"BR"_s));
        country.setCurrentIndex(0);
        QCOMPARE(m_draft.country, std::nullopt);

        NumberField count(nullptr);
        bind(&count, &Draft::count);
        count.stepUp();
        QCOMPARE(m_draft.count, 1);

        DecimalField size(nullptr);
        bind(&size, &Draft::sizeMm);
        size.stepBy(3);
        QCOMPARE(m_draft.sizeMm, 3.0);

        QCheckBox bold;
        bind(&bold, &Draft::isBold);
        bold.setChecked(true); // as assistive technology does
        QVERIFY(m_draft.isBold);
    }

    void toShowIsNotToEdit()
    {
        LineField line(nullptr);
        TextField text(2, nullptr);
        ChoiceField shape(nullptr);
        shape.addItems({u"Round"_s, u"Square"_s, u"Oval"_s});
        CountryField country(nullptr);
        NumberField count(nullptr);
        DecimalField size(nullptr);
        QCheckBox bold;
        const QList<std::function<void(const Draft &)>> shows{
            bind(&line, &Draft::line),   bind(&text, &Draft::line),
            bind(&shape, &Draft::shape), bind(&country, &Draft::country),
            bind(&count, &Draft::count), bind(&size, &Draft::sizeMm),
            bind(&bold, &Draft::isBold),
        };

        const Draft draft{.line = u"Call us"_s,
                          .shape = Shape::Square,
                          .country = Country::from(u"DE"_s),
                          .count = 7,
                          .sizeMm = 2.5,
                          .isBold = true};
        for (const auto &show : shows)
            show(draft);

        QCOMPARE(line.text(), u"Call us"_s);
        QCOMPARE(text.toPlainText(), u"Call us"_s);
        QCOMPARE(shape.currentText(), u"Square"_s);
        QCOMPARE(country.country(), Country::from(u"DE"_s));
        QCOMPARE(count.value(), 7);
        QCOMPARE(size.value(), 2.5);
        QVERIFY(bold.isChecked());
        QCOMPARE(m_edits, 0);
    }

    void whoWatchesTheFieldHearsOfWhatIsShown()
    {
        LineField line(nullptr);
        const QSignalSpy heard(&line, &LineField::textChanged);
        bind(&line, &Draft::line)({.line = u"5550123"_s});
        QCOMPARE(heard.size(), 1);
    }

    void aFieldThatHoldsLessDoesNotCutTheDraft()
    {
        NumberField count(nullptr);
        count.setRange(0, 99);
        m_draft.count = 1000;
        bind(&count, &Draft::count)(m_draft);
        QCOMPARE(m_draft.count, 1000);
        QCOMPARE(m_edits, 0);
    }

    void whatIsHalfTypedStaysAsItIs()
    {
        LineField line(nullptr);
        const auto show = bind(&line, &Draft::line);
        QTest::keyClicks(&line, u"abd"_s);
        line.setCursorPosition(2);
        QTest::keyClicks(&line, u"c"_s);
        show(m_draft);
        QCOMPARE(line.cursorPosition(), 3);

        DecimalField size(nullptr);
        const auto showSize = bind(&size, &Draft::sizeMm);
        size.selectAll();
        QTest::keyClicks(&size, u"4."_s);
        showSize(m_draft);
        QCOMPARE(size.text(), u"4."_s);
    }

    void anEditMayChangeMore()
    {
        LineField line(nullptr);
        bindField<Draft>(&line, &Draft::line, [this](const Change<Draft> &change) {
            change(m_draft);
            m_draft.count = static_cast<int>(m_draft.line.size());
        });
        QTest::keyClicks(&line, u"four"_s);
        QCOMPARE(m_draft.count, 4);
    }

private:
    template <typename Field, typename Member>
    std::function<void(const Draft &)> bind(Field *field, Member member)
    {
        return bindField<Draft>(field, member, [this](const Change<Draft> &change) {
            ++m_edits;
            change(m_draft);
        });
    }

    QTemporaryDir m_home{};
    Draft m_draft{};
    int m_edits = 0;
};

QTEST_MAIN(TestFieldBinding)
#include "tst_fieldbinding.moc"
