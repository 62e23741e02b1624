using System.Runtime.CompilerServices;

namespace ClinicIntake.Tests;

/// <summary>Compares a text with a reviewed file. You can use a snapshot library instead.</summary>
internal static class Snapshot
{
    public static void Verify(string text, string name, [CallerFilePath] string test = "")
    {
        string kept = Path.Combine(Path.GetDirectoryName(test)!, name);
        if (File.Exists(kept) && File.ReadAllText(kept).ReplaceLineEndings("\n") == text)
        {
            return;
        }

        string received = kept.Replace(".verified.", ".received.", StringComparison.Ordinal);
        File.WriteAllText(received, text);
        Assert.Fail($"{name} differs; compare it with {Path.GetFileName(received)}, and rename that file to accept the change.");
    }
}
