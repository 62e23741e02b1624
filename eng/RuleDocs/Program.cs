using RuleDocs;

// dotnet run --project eng/RuleDocs [-- --check]
if (args is not ([] or ["--check"]))
{
    await Console.Error.WriteLineAsync("Usage: dotnet run --project eng/RuleDocs [-- --check]");
    return 2;
}

if (RulesFolder.FindAbove(Environment.CurrentDirectory) is not { } path)
{
    await Console.Error.WriteLineAsync("Neither this folder nor a folder above it contains docs/rules.");
    return 2;
}

var rules = PackageRules.Read();
var folder = new RulesFolder(path, rules);
var preset = StrictPreset.Beside(path, rules);
if (args is [])
{
    preset.Write();
    foreach (string name in folder.Write())
    {
        Console.WriteLine($"{name} is written");
    }
}

// A person has to correct the remaining differences.
int differences = 0;
foreach (string difference in folder.Check().Concat(preset.Check()))
{
    Console.WriteLine(difference);
    differences++;
}

return differences == 0 ? 0 : 1;
