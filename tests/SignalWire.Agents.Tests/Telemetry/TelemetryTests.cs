using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using SignalWire.Agents.Tests.Harness;
using SignalWire.Agents.Tests.Hosting;

namespace SignalWire.Agents.Tests.Telemetry;

/// <summary>What an operator sees of tool calls.</summary>
[Collection(WholeProcess.Name)]
public sealed partial class TelemetryTests
{
    [Theory]
    [InlineData("measured", """{"count":3}""", "answered", ActivityStatusCode.Unset, 0)]
    [InlineData("measured", """{"count":"x"}""", "argument_fault", ActivityStatusCode.Unset, 1)]
    [InlineData("failing", "{}", "failed", ActivityStatusCode.Error, 0)]
    public async Task ToolCall_OfAnyEnd_IsAnActivityAndAMeasurement(
        string tool, string arguments, string outcome, ActivityStatusCode status, int faults)
    {
        using var told = new Told();
        await using var server = await TestServer.StartAsync<Measured>();

        await server.CallAsync(tool, arguments, "c-42");

        var activity = Assert.Single(told.Activities);
        Assert.Equal(($"execute_tool {tool}", ActivityKind.Server, status), (activity.DisplayName, activity.Kind, activity.Status));
        Assert.Equal(
            [
                ("gen_ai.agent.name", "Measured"), ("gen_ai.operation.name", "execute_tool"), ("gen_ai.tool.name", tool),
                ("signalwire.call.id", "c-42"),
                ("signalwire.tool.argument_faults", $"{faults}"), ("signalwire.tool.outcome", outcome),
            ],
            activity.TagObjects.Select(tag => (tag.Key, $"{tag.Value}")).Order());
        Assert.Equal(
            $"gen_ai.agent.name=Measured gen_ai.tool.name={tool} signalwire.tool.outcome={outcome}", told.TagsOf(
                "signalwire.agents.tool.duration"));
        Assert.Equal(faults, told.SumOf("signalwire.agents.tool.argument_faults"));
        Assert.Equal(1, told.SumOf("signalwire.agents.documents"));
    }

    [Fact]
    public async Task ToolCall_WithoutItsToken_IsCounted()
    {
        using var told = new Told();
        await using var server = await TestServer.StartAsync<Measured>();

        await server.PostAsync("/measured/swaig", """{"function":"measured","argument":{"parsed":[{"count":1}]},"call_id":"c"}""");

        Assert.Equal(1, told.SumOf("signalwire.agents.token.refused"));
        Assert.EndsWith("signalwire.tool.outcome=refused", told.TagsOf("signalwire.agents.tool.duration"), StringComparison.Ordinal);
    }

    /// <summary>Names that a model makes up, or somebody who sends anything, must not fill an operator's disk.</summary>
    [Fact]
    public async Task ToolCall_OfAToolThatIsNot_HasNoNameOfItsOwn()
    {
        using var told = new Told();
        await using var server = await TestServer.StartAsync<Measured>();

        await server.PostAsync("/measured/swaig", """{"function":"invented","call_id":"c"}""");

        Assert.Contains("gen_ai.tool.name=_OTHER", told.TagsOf("signalwire.agents.tool.duration"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Arguments_AreToldWhereTheyAreAskedFor(bool isAsked)
    {
        using var told = new Told();
        await using var server = await TestServer.StartAsync<Measured>(
            builder => builder.Configuration["SignalWire:RecordArguments"] = isAsked ? "true" : "false");

        await server.CallAsync("measured", """{"count":3}""");

        Assert.Equal(
            isAsked ? """{"parsed":[{"count":3}]}""" : null,
            Assert.Single(told.Activities).GetTagItem("gen_ai.tool.call.arguments"));
    }

    /// <summary>What a tool does is a part of its call, and what comes after is none of it.</summary>
    [Fact]
    public async Task Activity_OfATool_IsAroundWhatTheToolDoes()
    {
        using var told = new Told();
        await using var server = await TestServer.StartAsync<Measured>();

        await server.CallAsync("waiting");
        await server.CallAsync("waiting");

        Assert.Equal(2, told.Activities.Count);
        Assert.All(told.Activities, activity => Assert.Equal("Microsoft.AspNetCore", activity.Parent?.Source.Name));
        Assert.Equal(told.Activities.Select(activity => activity.Id), Measured.Seen.Reverse());
        Assert.Equal(2, told.Activities.Select(activity => activity.TraceId).Distinct().Count());
    }

    [VoiceAgent("Measured", Route = "/measured")]
    private sealed partial class Measured
    {
        public static readonly ConcurrentStack<string?> Seen = [];

        /// <summary>Counts.</summary>
        /// <param name="count">How many.</param>
        [Tool("measured")] public static string Counted(int count) => $"{count}";

        /// <summary>Fails.</summary>
        [Tool] public static string Failing() => throw new InvalidOperationException("It fails.");

        /// <summary>Waits.</summary>
        [Tool]
        public static async Task<string> Waiting()
        {
            await Task.Delay(5);
            Seen.Push(Activity.Current?.Id);
            return "done";
        }
    }

    /// <summary>Listens to what agents called "Measured" tell.</summary>
    private sealed class Told : IDisposable
    {
        private readonly ConcurrentQueue<(string Instrument, double Value, string Tags)> _measurements = new();
        private readonly MeterListener _meters = new();
        private readonly ActivityListener _listener;

        public Told()
        {
            _listener = new ActivityListener
            {
                ShouldListenTo = source => source.Name is "SignalWire.Agents" or "Microsoft.AspNetCore",
                Sample = (ref _) => ActivitySamplingResult.AllDataAndRecorded,
                ActivityStopped = activity =>
                {
                    if (Equals(activity.GetTagItem("gen_ai.agent.name"), "Measured"))
                    {
                        Activities.Enqueue(activity);
                    }
                },
            };
            ActivitySource.AddActivityListener(_listener);
            _meters.InstrumentPublished = (instrument, listener) =>
            {
                if (instrument.Meter.Name == "SignalWire.Agents")
                {
                    listener.EnableMeasurementEvents(instrument);
                }
            };
            _meters.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Keep(instrument, value, tags));
            _meters.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Keep(instrument, value, tags));
            _meters.Start();
        }

        public ConcurrentQueue<Activity> Activities { get; } = new();

        public double SumOf(string instrument) => _measurements.Where(one => one.Instrument == instrument).Sum(one => one.Value);

        public string TagsOf(string instrument) => Assert.Single(_measurements, one => one.Instrument == instrument).Tags;

        public void Dispose()
        {
            _listener.Dispose();
            _meters.Dispose();
        }

        private void Keep(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
        {
            var told = tags.ToArray();
            if (told.Any(tag => Equals(tag.Value, "Measured")))
            {
                _measurements.Enqueue((instrument.Name, value, string.Join(' ', told.Select(tag => $"{tag.Key}={tag.Value}"))));
            }
        }
    }
}
