namespace SignalWire.Agents.Generators.Tests.Golden;

/// <summary>The generated part of an agent with contexts, whole.</summary>
public sealed class ConversationGoldenTests
{
    [Fact]
    public void ContextsAndConstants() => GoldenFiles.Verify(GeneratorHarness.Run("""
        using SignalWire.Agents;

        namespace Contoso.Clinic;

        [VoiceAgent("Intake", Route = "/intake")]
        public sealed partial class Intake
        {
            /// <summary>Find a patient by name.</summary>
            [Tool] FunctionResult FindPatient() => new FunctionResult("Found.").ChangeStep(Steps.Default.Confirm);

            /// <summary>Weigh two answers against each other.</summary>
            [Tool] static string Equals(string one) => one;

            [Context(InitialStep = "Confirm"), EnterFiller("en-US", "One moment.")]
            static class Default
            {
                [Step(Criteria = "The name is known.", Tools = [nameof(FindPatient)], Next = ["next"])]
                const string Identify = "Ask for the \"name\", <then> look it up.";

                [Step("say_goodbye", Tools = [], Contexts = [nameof(billing)], End = true)]
                const string Confirm = "Say goodbye.";
            }

            [Context]
            static class @billing
            {
                [Step, Gather(OutputKey = "claim"), Question("insurer", "Who is your insurer?", Confirm = true)]
                const string @event = "Collect the claim.";
            }
        }
        """));
}
