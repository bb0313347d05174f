# SPDX-License-Identifier: MIT
# Finds in the C++ files named what the house style forbids and no compiler notices; run from the
# checkout's root. Prints file:line: what is wrong; exits with 1 if there was anything.
use strict;
use warnings;

# One argument of a call: brackets of every kind may hold commas.
my $brackets = qr/(?<b>\((?:[^()]++|(?&b))*+\)|\{[^{}]*\})/;
my $argument = qr/(?:[^,;(){}]++|$brackets)++/;

# [what is wrong, which files, what it looks like]
my @rules = (
    ['connect() without a context: name the object that owns the lambda',
     qr{.}, qr/\bconnect\(\s*$argument,\s*$argument,\s*\[/],
    ['Qt Gui and Qt Widgets are not for app/',
     qr{^app/}, qr/#\s*include\s*<Qt(?:Gui|Widgets)\//],
    ['no sentences under app/: they belong to ui/text',
     qr{^app/}, qr/\b(?:tr|translate|QT_TR_NOOP|QT_TRANSLATE_NOOP)\(/],
    # But for D-Bus, which in Qt 6 has no other kind.
    ['string-based connections are checked by nobody',
     qr{^(?!ui/window/theme\.cpp)}, qr/\b(?:SIGNAL|SLOT)\(/],
    ['no singletons: hand it over in the constructor', qr{^(?:app|ui)/}, qr/\binstance\(\)/],
    ['a run may have no glyphs: take drawnRuns()',
     qr{^(?!ui/draw/text/glyphruns\.cpp)}, qr/\bglyphRuns\(/],
    ['QSaveFile misses a full disk: write with app/core/wholefile.h',
     qr{^(?!app/core/wholefile\.)}, qr/\bQSaveFile\b/],
    ['a length is said by lengthText() or sizeText(), and typed into a LengthField',
     qr{^ui/(?!cli/|text/lengthtext\.cpp|widgets/lengthfield\.cpp)},
     qr/%\d (?:"\s*")?mm\b|\btr\("(?: |%\d )(?:mm|in)"\)/],
    ['the licence line comes first',
     qr{.}, qr{\A(?!// SPDX-License-Identifier: MIT\n)}],
);

# The text with its comments blanked, lines kept. (A "//" in a text counts as one; that hides the
# rest of its line only.)
sub code_of {
    my ($text) = @_;
    $text =~ s{/\*.*?\*/}{$& =~ s/[^\n]//gr}gse;
    $text =~ s{//(?! SPDX-).*}{}g;
    return $text;
}

my $found = 0;
for my $file (@ARGV) {
    open my $handle, '<', $file or die "$file: $!\n";
    my $code = code_of(do { local $/; <$handle> } // '');
    for my $rule (@rules) {
        my ($wrong, $files, $looks) = @$rule;
        next unless $file =~ $files;
        while ($code =~ /$looks/g) {
            my $line = 1 + (substr($code, 0, $-[0]) =~ tr/\n//);
            print STDERR "$file:$line: $wrong\n";
            $found = 1;
            last if $-[0] == $+[0];
        }
    }
}
exit $found;
