import { contract } from "./contract";
import { scriptedEmulator } from "./ScriptedEmulator";
import { scriptedAccount } from "./ScriptedSdk";

contract("the emulator's phone", scriptedEmulator);
contract("a real account's phone", scriptedAccount);
