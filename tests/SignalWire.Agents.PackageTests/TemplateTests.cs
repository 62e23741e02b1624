namespace SignalWire.Agents.PackageTests;

/// <summary>A template makes a project that builds without a warning, runs, and passes its tests.</summary>
[Collection(PackageGroup.Name)]
public sealed class TemplateTests(Feed feed)
{
    private const string Listed = """
        Available SWAIG functions:
          check_order - Check the status of a customer's order. (LOCAL webhook)
            Parameters:
              order_id (string) (required): The order's number, such as A-1042.

        """;

    /// <summary>The names are those that people choose: with a hyphen, with a point. The third template is the README's, and tried with it.</summary>
    [Theory]
    [InlineData("voice-agent-app", "Contoso.Desk", "dotnet run --no-build -- --exec check_order --order-id A-1042", "RESULT:\nFunctionResult: Order A-1042 arrives on April 2.\n")]
    [InlineData("voice-agent-tested", "my-desk", "dotnet run --no-build --project my-desk -- --list-tools", Listed)]
    public async Task Project_OfATemplate_BuildsAndRuns(string template, string name, string run, string expected)
    {
        using var folder = new NewFolder(feed);
        var built = await folder.TypeAsync($"dotnet new install SignalWire.Agents.Templates\ndotnet new {template} -n {name}\ncd {name}\ndotnet build -warnaserror");
        Assert.True(built.ExitCode == 0 && built.Output.Contains(" 0 Warning(s)", StringComparison.Ordinal), built.Output);

        // `dotnet run` says first which launch settings it takes.
        var ran = await folder.TypeAsync($"cd {name}\n{run}");
        Assert.Equal(0, ran.ExitCode);
        Assert.EndsWith(expected, ran.Output, StringComparison.Ordinal);
        if (template == "voice-agent-tested")
        {
            var tested = await folder.TypeAsync($"cd {name}\ndotnet test --no-build");
            Assert.True(tested.ExitCode == 0 && tested.Output.Contains("Passed:     3", StringComparison.Ordinal), tested.Output);
        }
    }
}
